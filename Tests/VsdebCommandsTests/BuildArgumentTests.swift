import ArgumentParser
import DebianPackage
import SystemPackage
import Testing

@testable import VsdebCommands

@Suite struct BuildArgumentTests {
    private func parsed(_ arguments: String...) throws -> Build {
        try #require(try Vsdeb.parseAsRoot(["build"] + arguments) as? Build)
    }

    @Test func withoutArgumentsTheUsualThingsHappen() throws {
        let build = try parsed()
        #expect(build.manifest == "vsdeb.yaml" && build.output == nil && build.compression == .xz)
        #expect(build.format == .text && !build.offline && !build.quiet)
    }

    @Test func everyOptionIsTaken() throws {
        let build = try parsed(
            "--manifest", "a.yaml", "--output", "x.deb", "--arch", "arm64", "--compression", "zstd", "--level", "19",
            "--offline", "--cache", "/c", "--format", "json", "--quiet")
        #expect(build.manifest == "a.yaml" && build.output == "x.deb" && build.arch == .arm64)
        #expect(build.compression == .zstd && build.level == 19 && build.offline && build.cache == "/c")
        #expect(build.format == .json && build.quiet)
    }

    @Test(arguments: [
        ["--arch", "i386"], ["--compression", "bzip2"], ["--level", "high"], ["--output", ""],
        ["--stage", "a", "--output", "b"],
        ["--compression", "xz", "--level", "10"], ["--compression", "none", "--level", "1"], ["surplus"],
    ])
    func whatMakesNoSenseIsRefusedBeforeAnythingRuns(arguments: [String]) {
        #expect(throws: (any Error).self) { try Vsdeb.parseAsRoot(["build"] + arguments) }
    }
}
