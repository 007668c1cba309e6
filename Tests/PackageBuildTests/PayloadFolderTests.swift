import Foundation
import SystemPackage
import TestSupport
import Testing

@testable import PackageBuild

@Suite struct PayloadFolderTests {
    private func names(_ folder: FilePath, excluded: [String] = []) throws -> [String] {
        try PayloadFolder(folder, excluded: excluded).files().map(\.relativePath)
    }

    @Test func filesComeInTheOrderOfTheirNamesAndWithoutLeftovers() throws {
        try TemporaryFolder.with { folder in
            for path in ["b.py", "a/z.py", "a/__pycache__/z.pyc", ".git/config", "é.py", "a/old.py~"] {
                try folder.write(path, "x")
            }
            #expect(try names(folder.path) == ["a/z.py", "b.py", "é.py"])
        }
    }

    @Test func secretsOfADeveloperStayOut() throws {
        try TemporaryFolder.with { folder in
            for path in [".env", ".env.local", "a/.env", "a/.env.production", "a/env.py", ".environment"] {
                try folder.write(path, "x")
            }
            #expect(try names(folder.path) == [".environment", "a/env.py"])
        }
    }

    @Test func patternsNameFilesFoldersOrPaths() throws {
        try TemporaryFolder.with { folder in
            for path in ["tests/a.py", "app/tests/b.py", "app/data.md", "app/keep.py", "docs/keep.md"] {
                try folder.write(path, "x")
            }
            #expect(try names(folder.path, excluded: ["tests", "app/*.md"]) == ["app/keep.py", "docs/keep.md"])
        }
    }

    /// What `vsdeb init` writes for a folder of the root: everything in it, and nothing of a folder of the same name.
    @Test func aFolderOfTheRootIsAnchored() throws {
        try TemporaryFolder.with { folder in
            for path in ["docs/a", "docs/deep/.b", "app/docs/c", "my [env]/d", "my e/f"] { try folder.write(path, "x") }
            #expect(try names(folder.path, excluded: ["docs/*", "my \\[env]/*"]) == ["app/docs/c", "my e/f"])
        }
    }

    @Test(arguments: ["../outside", "/etc/hostname", "a/../../outside"])
    func aLinkThatLeavesThePayloadIsRefusedAndNamed(target: String) throws {
        try TemporaryFolder.with { folder in
            try folder.write("payload/a/file", "x")
            try folder.write("outside", "x")
            let payload = folder.path.appending("payload")
            try FileManager.default.createSymbolicLink(
                atPath: payload.appending("link").string, withDestinationPath: target)
            let error = try #require(throws: BuildError.self) { _ = try names(payload) }
            #expect(
                error == .linkLeavesPayload(payload.appending("link"), target: target, folder: payload))
        }
    }

    @Test func aLinkThatLeavesByWayOfAnotherLinkIsRefused() throws {
        try TemporaryFolder.with { folder in
            try folder.write("secret", "x")
            try folder.write("payload/a/b/file", "x")
            try folder.link("payload/a/b/up", to: "../..")
            try folder.link("payload/leak", to: "a/b/up/../secret")
            let payload = folder.path.appending("payload")
            let error = try #require(throws: BuildError.self) { _ = try names(payload) }
            #expect(
                error
                    == .linkLeavesPayload(payload.appending("leak"), target: "a/b/up/../secret", folder: payload))
        }
    }

    @Test func aLinkUpAndDownInsideThePayloadIsKept() throws {
        try TemporaryFolder.with { folder in
            try folder.write("deep/er/file", "x")
            try folder.link("sub", to: "deep/er")
            try folder.link("link", to: "sub/../er/file")
            #expect(try names(folder.path) == ["deep/er/file", "link", "sub"])
        }
    }

    @Test(arguments: ["notes.md", "by-way.md"])
    func aLinkToWhatIsExcludedIsRefused(target: String) throws {
        try TemporaryFolder.with { folder in
            try folder.write("notes.md", "x")
            try folder.write("kept", "x")
            try folder.link("by-way.md", to: "kept")
            try folder.link("link", to: target)
            let error = try #require(throws: BuildError.self) { _ = try names(folder.path, excluded: ["*.md"]) }
            #expect("\(error)".contains("but \(target) is not in the package"))
        }
    }

    @Test func linksInACircleAreRefused() throws {
        try TemporaryFolder.with { folder in
            try folder.link("a", to: "b")
            try folder.link("b", to: "a")
            #expect(throws: BuildError.self) { try names(folder.path) }
        }
    }

    @Test func aLinkInsideThePayloadIsKept() throws {
        try TemporaryFolder.with { folder in
            try folder.write("a/file", "x")
            try FileManager.default.createSymbolicLink(
                atPath: folder.path.appending("a/link").string, withDestinationPath: "../a/file")
            let files = try PayloadFolder(folder.path).files()
            #expect(files.map(\.kind).last == .link(target: "../a/file"))
        }
    }

    @Test func aBrokenLinkIsRefused() throws {
        try TemporaryFolder.with { folder in
            try FileManager.default.createSymbolicLink(
                atPath: folder.path.appending("link").string, withDestinationPath: "absent")
            #expect(throws: BuildError.self) { try names(folder.path) }
        }
    }

    @Test func aPipeIsRefused() throws {
        try TemporaryFolder.with { folder in
            let pipe = folder.path.appending("pipe")
            #expect(mkfifo(pipe.string, 0o600) == 0)
            let error = try #require(throws: BuildError.self) { _ = try names(folder.path) }
            #expect("\(error)".contains("a pipe"))
        }
    }
}
