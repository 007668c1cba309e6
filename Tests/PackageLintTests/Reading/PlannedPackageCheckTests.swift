import DebianPackage
import PackageLint
import SystemPackage
import TestSupport
import Testing

/// `vsdeb build` checks the tree, `vsdeb check` the file that it becomes: both must say the same.
@Suite struct PlannedPackageCheckTests {
    @Test func `finds in a tree what it finds in the package made of it`() async throws {
        let planned = try await PlannedPackage(Self.contents())
        let ofTree = try await Linter().check(planned, named: "library.deb")
        let ofPackage = try await TemporaryFolder.with { folder in
            let path = folder.path.appending("library.deb")
            let writer = DebWriter(compression: try Compression(.xz, level: 0), time: 1_793_534_400, cores: 2)
            _ = try writer.write(planned, to: path)
            return try await Linter().check(path)
        }
        #expect(ofTree == ofPackage)
        #expect(ofTree.findings.contains { $0.tag.name == "no-phrase" })
    }

    @Test func `says that a file changed since it was planned`() async throws {
        try await TemporaryFolder.with { folder in
            let path = folder.path.appending("page.html")
            try folder.write("page.html", "first")
            var contents = try Self.contents()
            try contents.tree.addFile(try InstalledPath("/opt/a.html"), .source(SourceFile(path)), origin: "a test")
            let planned = try await PlannedPackage(contents)
            try folder.write("page.html", "second")
            await #expect(throws: DebError.self) { try await Linter().check(planned, named: "library.deb") }
        }
    }

    private static func contents() throws -> DebContents {
        var control = ControlParagraph()
        for (name, value) in [
            ("Package", "library"), ("Version", "1.0"), ("Architecture", "all"), ("Maintainer", "a@b.org"),
        ] {
            try control.set(name, value)
        }
        var tree = FileTree()
        let script: FileContent = .text("#!/usr/bin/python\nprint(1)\n")
        try tree.addFile(InstalledPath("/opt/library/a.py"), script, mode: 0o755, origin: "a test")
        try tree.addFile(InstalledPath("/opt/library/b.py"), script, mode: 0o755, origin: "a test")
        try tree.addFile(InstalledPath("/etc/library.conf"), .text("a = b\n"), mode: 0o664, origin: "a test")
        try tree.addLink(InstalledPath("/usr/bin/library"), to: "/opt/library/a.py", origin: "a test")
        return DebContents(
            control: control, scripts: [], conffiles: [], triggers: nil, tree: tree,
            library: try InstalledPath("/opt/library"))
    }
}
