import ExternalTools
import SystemPackage
import TestSupport
import Testing

@Suite(.needs(BuiltPackage.requirement, .program("lintian", package: "lintian"))) struct LintianTests {
    @Test func noErrorAndNoWarningIsLeftThatIsNotOverriddenWithAReason() async throws {
        let lintian = Tool(
            .named("lintian"), ["--allow-root", "--tag-display-limit", "0", try BuiltPackage.path.string],
            package: "lintian", limits: ToolLimits(time: .seconds(550)), acceptedExits: [0, 1, 2])
        let output = try await lintian.run().text
        let findings = output.split(separator: "\n").filter { $0.hasPrefix("E:") || $0.hasPrefix("W:") }
        #expect(findings.isEmpty, "\(findings.prefix(40).joined(separator: "\n"))")
    }

    @Test func everyOverrideHasAReasonAboveIt() async throws {
        let path = try BuiltPackage.path.string
        let file = "./usr/share/lintian/overrides/vote-secret"
        let show = Tool(.named("sh"), ["-c", "dpkg-deb --fsys-tarfile \"$1\" | tar -xO \"$2\"", "sh", path, file])
        let lines = try await show.run().text.split(separator: "\n", omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() where !line.isEmpty && !line.hasPrefix("#") {
            let above = index > 0 ? lines[index - 1] : ""
            #expect(above.hasPrefix("#") || above.hasPrefix("vote-secret"), "no reason above: \(line)")
        }
    }
}
