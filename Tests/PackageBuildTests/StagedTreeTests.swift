import DebianPackage
import Foundation
import SystemPackage
import TestSupport
import Testing

@testable import PackageBuild

@Suite struct StagedTreeTests {
    private func tree() throws -> FileTree {
        var tree = FileTree()
        try tree.addFile(InstalledPath("/opt/x/run"), .text("#!/bin/sh\n"), mode: 0o755, origin: "test")
        try tree.addLink(InstalledPath("/opt/x/link"), to: "run", origin: "test")
        return tree
    }

    @Test func modesDatesAndLinksAreThePackages() throws {
        try TemporaryFolder.with { folder in
            let stage = folder.path.appending("stage")
            try StagedTree(replacing: stage, time: 1_000_000).write(tree(), controlFiles: [])
            var status = stat()
            #expect(lstat(stage.appending("opt/x/run").string, &status) == 0)
            #expect(status.st_mode & 0o777 == 0o755 && status.st_mtim.tv_sec == 1_000_000)
            #expect(lstat(stage.appending("opt/x").string, &status) == 0)
            #expect(status.st_mtim.tv_sec == 1_000_000)
            let link = try FileManager.default.destinationOfSymbolicLink(atPath: stage.appending("opt/x/link").string)
            #expect(link == "run")
        }
    }

    @Test func aFolderWithSomethingElseInItIsLeftAlone() throws {
        try TemporaryFolder.with { folder in
            try folder.write("stage/thesis.tex", "precious")
            let stage = folder.path.appending("stage")
            #expect(throws: BuildError.stageOccupied(stage)) { try StagedTree(replacing: stage, time: 0) }
            #expect(FileManager.default.fileExists(atPath: stage.appending("thesis.tex").string))
        }
    }

    @Test(arguments: ["file", "link", "dangling"])
    func whatIsNoFolderIsLeftAlone(name: String) throws {
        try TemporaryFolder.with { folder in
            try folder.write("file", "precious")
            try folder.makeFolder("empty")
            try folder.link("link", to: "empty")
            try folder.link("dangling", to: "absent")
            let before = try folder.listing()
            let stage = folder.appending(name)
            #expect(throws: BuildError.stageOccupied(stage)) { try StagedTree(replacing: stage, time: 0) }
            #expect(try folder.listing() == before)
        }
    }

    @Test func anEarlierStagedTreeStaysUntilTheNewOneIsWhole() throws {
        try TemporaryFolder.with { folder in
            try folder.write("stage/DEBIAN/control", "Package: old\n")
            let source = try SourceFile(folder.write("source", "x"))
            var tree = FileTree()
            try tree.addFile(InstalledPath("/opt/x"), .source(source), origin: "test")
            try FileManager.default.removeItem(atPath: source.path.string)
            let staged = try StagedTree(replacing: folder.appending("stage"), time: 0)
            #expect(throws: DebError.self) { try staged.write(tree, controlFiles: []) }
            #expect(try folder.listing() == ["stage", "stage/DEBIAN", "stage/DEBIAN/control"])
        }
    }

    @Test func identicalFilesAreHardLinksAsInThePackage() async throws {
        try await TemporaryFolder.with { folder in
            var tree = FileTree()
            for name in ["a", "b"] { try tree.addFile(InstalledPath("/opt/\(name)"), .text("same"), origin: "test") }
            let opt = try InstalledPath("/opt")
            let links = HardLinks(in: tree.entries, below: opt, digests: try await TreeDigests(of: tree))
            let stage = folder.appending("stage")
            try StagedTree(replacing: stage, time: 0).write(tree, links: links, controlFiles: [])
            var status = stat()
            #expect(lstat(stage.appending("opt/b").string, &status) == 0 && status.st_nlink == 2)
        }
    }

    @Test func anEarlierStagedTreeIsReplaced() throws {
        try TemporaryFolder.with { folder in
            let stage = folder.path.appending("stage")
            try folder.write("stage/DEBIAN/control", "Package: old\n")
            try StagedTree(replacing: stage, time: 0).write(tree(), controlFiles: [])
            #expect(!FileManager.default.fileExists(atPath: stage.appending("DEBIAN/control").string))
        }
    }
}
