import Testing

@testable import DebianPackage

@Suite struct FileTreeTests {
    @Test func foldersAboveAFileComeByThemselves() throws {
        var tree = FileTree()
        try tree.addFile(InstalledPath("/opt/x/y"), .text("y"), origin: "test")
        #expect(tree.entries.map(\.path.string) == ["/", "/opt", "/opt/x", "/opt/x/y"])
    }

    @Test func twoFilesForOnePlaceAreBothNamed() throws {
        var tree = FileTree()
        try tree.addFile(InstalledPath("/etc/x"), .text("1"), origin: "the manifest")
        let error = try #require(throws: DebError.self) {
            try tree.addFile(InstalledPath("/etc/x"), .text("2"), origin: "a template")
        }
        #expect("\(error)" == "/etc/x is wanted twice: by the manifest and by a template; take one of them away")
    }

    @Test func nothingLiesBelowAFileOrALink() throws {
        var tree = FileTree()
        try tree.addLink(InstalledPath("/opt/logs"), to: "/var/log", origin: "test")
        #expect(throws: DebError.self) { try tree.addFile(InstalledPath("/opt/logs/x"), .text(""), origin: "test") }
    }

    @Test func aFolderMayBeNamedAgainAndThenHasTheModeThatWasAskedFor() throws {
        var tree = FileTree()
        let path = try InstalledPath("/opt/x")
        try tree.addFile(path.appending("y"), .text("y"), origin: "test")
        try tree.add(FileTreeEntry(path: path, kind: .folder, mode: 0o750, origin: "test"))
        #expect(tree[path]?.mode == 0o750)
        #expect(throws: DebError.self) { try tree.addFolder(path, origin: "another") }
    }
}
