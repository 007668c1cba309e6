import DebianPackage
import Foundation
import SystemPackage
import TestSupport
import Testing

@testable import PackageBuild

@Suite struct PackageDestinationTests {
    @Test func aNameThatEndsInDebIsTheFile() throws {
        #expect(
            try PackageDestination.file("/tmp/my.deb", conventionalName: "a_1_all.deb") == FilePath("/tmp/my.deb"))
    }

    @Test func theFolderOfTheFileIsMade() throws {
        try TemporaryFolder.with { folder in
            let output = folder.appending("new/my.deb")
            let file = try PackageDestination.file(output, conventionalName: "a_1_all.deb")
            #expect(file == output)
            #expect(FileManager.default.fileExists(atPath: folder.appending("new").string))
        }
    }

    @Test func anythingElseIsAFolderForTheConventionalName() throws {
        try TemporaryFolder.with { folder in
            let output = folder.path.appending("new/dist")
            let file = try PackageDestination.file(output, conventionalName: "a_1_all.deb")
            #expect(file == output.appending("a_1_all.deb"))
            #expect(FileManager.default.fileExists(atPath: output.string))
        }
    }

    @Test func aFileInThePlaceOfTheFolderIsAnError() throws {
        try TemporaryFolder.with { folder in
            try folder.write("dist", "x")
            let output = folder.path.appending("dist")
            #expect(throws: BuildError.unwritable(output, .notDirectory)) {
                try PackageDestination.file(output, conventionalName: "a_1_all.deb")
            }
        }
    }

    @Test func theFolderOfANamedFileIsMadeToo() throws {
        try TemporaryFolder.with { folder in
            let output = folder.appending("new/my.deb")
            let file = try PackageDestination.file(output, conventionalName: "a_1_all.deb")
            #expect(file == output)
            #expect(FileManager.default.fileExists(atPath: folder.appending("new").string))
        }
    }

    @Test(arguments: ["file/x.deb", "file/dist", "file"])
    func aFileInTheWayIsFoundBeforeTheWorkBegins(output: String) throws {
        try TemporaryFolder.with { folder in
            try folder.write("file", "x")
            let wanted = folder.appending(output == "file/x.deb" ? "file" : output)
            #expect(throws: BuildError.unwritable(wanted, .notDirectory)) {
                try PackageDestination.check(.package(folder.appending(output)))
            }
        }
    }

    @Test func whatIsToBeMadeIsNotMadeByLooking() throws {
        try TemporaryFolder.with { folder in
            try PackageDestination.check(.package(folder.appending("a/b/dist")))
            try PackageDestination.check(.stagedTree(folder.appending("a/stage")))
            #expect(try folder.listing().isEmpty)
        }
    }

    @Test func theConventionalNameHasNoEpoch() throws {
        let name = PackageDestination.conventionalName(
            try PackageName("ab"), try DebianVersion("2:1.0~rc1-3"), architecture: "amd64")
        #expect(name == "ab_1.0~rc1-3_amd64.deb")
    }
}
