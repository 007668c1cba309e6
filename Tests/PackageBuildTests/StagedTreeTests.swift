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

    @Test func anEarlierStagedTreeIsReplaced() throws {
        try TemporaryFolder.with { folder in
            let stage = folder.path.appending("stage")
            try folder.write("stage/DEBIAN/control", "Package: old\n")
            try StagedTree(replacing: stage, time: 0).write(tree(), controlFiles: [])
            #expect(!FileManager.default.fileExists(atPath: stage.appending("DEBIAN/control").string))
        }
    }
}
