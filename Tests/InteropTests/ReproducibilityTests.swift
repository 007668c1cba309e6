import ExternalTools
import Foundation
import SystemPackage
import TestSupport
import Testing

/// Two builds of the same commit are the same bytes, whatever differs around them.
@Suite(
    .needs(
        .variable("VSDEB_PROGRAM", hint: "scripts/test sets it to the release build of vsdeb"),
        .program("taskset", package: "util-linux"), .program("git", package: "git")))
struct ReproducibilityTests {
    @Test func checkoutFolderUmaskZoneLocaleCoresAndDatesDoNotShow() async throws {
        try await TemporaryFolder.with { folder in
            let one = try await checkout(in: folder, "one", fileDate: "2020-01-01 00:00:00")
            let two = try await checkout(in: folder, "another name/deeper", fileDate: "2031-05-06 07:08:09")
            async let first = build(one, umask: "022", cores: "0", ["TZ": "UTC", "LC_ALL": "C"])
            async let second = build(
                two, umask: "077", cores: "0-\(ProcessInfo.processInfo.processorCount - 1)",
                ["TZ": "Asia/Kathmandu", "LC_ALL": "C.UTF-8", "HOME": NSHomeDirectory()])
            let packages = try await (first, second)
            #expect(packages.0.count > 1_000_000)
            #expect(packages.0 == packages.1)
        }
    }

    /// A copy of the files that git knows, with dates of its own.
    private func checkout(in folder: TemporaryFolder, _ name: String, fileDate: String) async throws -> FilePath {
        let target = try folder.makeFolder(name)
        let script = """
            git -C "$1" ls-files -z --cached --others --exclude-standard \
                | tar -C "$1" --null --verbatim-files-from --ignore-failed-read -T - -c 2>/dev/null | tar -C "$2" -x
            find "$2" -exec touch -h -d "$3" {} +
            """
        _ = try await Tool(
            .named("sh"), ["-c", script, "sh", Repository.root.string, target.string, fileDate]
        ).run()
        return target
    }

    private func build(
        _ checkout: FilePath, umask: String, cores: String, _ environment: [String: String]
    ) async throws -> Data {
        let program = try #require(ProcessInfo.processInfo.environment["VSDEB_PROGRAM"])
        let output = checkout.appending("out.deb")
        let script = "umask \(umask); exec taskset -c \(cores) \"$@\""
        let tool = Tool(
            .named("sh"),
            [
                "-c", script, "sh", program, "build", "--quiet", "--offline", "--output", output.string, "--manifest",
                checkout.appending("vsdeb.yaml").string,
            ], environment: environment.mapValues { Optional($0) }, workingFolder: checkout,
            limits: ToolLimits(time: .seconds(900)))
        _ = try await tool.run()
        return try Data(contentsOf: URL(fileURLWithPath: output.string))
    }
}
