import LintCases
@testable import PackageLint
import Testing

@Suite struct OverrideTests {
    @Test(arguments: [
        ("abc", "abc", true), ("a*", "abc", true), ("*c", "abc", true), ("a?c", "abc", true), ("a?", "abc", false),
        ("*", "", true), ("", "", true), ("?", "ü", true), ("\\*", "*", true), ("\\*", "x", false),
        ("a*b*c", "a-b-b-c", true), ("a*b*d", "a-b-b-c", false), ("[x]", "[x]", true), ("[x]", "x", false),
        ("***", "x", true),
    ])
    func `compares contexts`(_ pattern: String, _ context: String, _ expected: Bool) {
        #expect(WildcardPattern(pattern).matches(context) == expected)
    }

    @Test(arguments: [
        ("tag", "tag", "", []), ("tag  a\tb ", "tag", "a b", []), ("sample: tag a", "tag", "a", []),
        ("sample [amd64 !arm64] binary: tag a", "tag", "a", ["amd64", "!arm64"]), ("binary: tag", "tag", "", []),
        ("[all]: tag", "tag", "", ["all"]), ("sample-doc: tag", "sample-doc:", "tag", []),
    ])
    func `reads lines`(_ line: String, _ tag: String, _ context: String, _ architectures: [String]) {
        var parser = OverrideParser(package: "sample")
        parser.read(line[...], at: 1)
        #expect(parser.lines.map(\.tag) == [tag] && parser.lines.map(\.context) == [context])
        #expect(parser.lines.map(\.architectures) == [architectures])
    }

    @Test func `silences what it names and reports what stays`() async throws {
        let sample = SamplePackage {
            $0.addFile("usr/share/sample/LICENSE", "All may use it.\n")
            $0.addFile(
                "usr/share/lintian/overrides/sample",
                "extra-license-file *\nno-copyright-file\nno-such-tag\n"
                    + "spelling-error-in-copyright teh the\n")
        }
        let checks = OverrideChecks.all + CopyrightChecks.all
        let found = try await sample.findings(checks).map { "\($0.tag.name) \($0.overridableContext)" }
        let file = "usr/share/lintian/overrides/sample"
        #expect(found == ["alien-tag no-such-tag [\(file):3]", "unused-override no-copyright-file [\(file):2]"])
    }

    @Test func `says nothing of a tag that is not looked for`() async throws {
        let sample = SamplePackage {
            $0.addFile("usr/share/lintian/overrides/sample", "no-changelog\ndebian-watch-file-is-missing\n")
        }
        #expect(try await sample.findings([UsedOverrideCheck()]).isEmpty)
    }

    @Test func `reads a file that lintian does not`() async throws {
        let sample = SamplePackage {
            $0.addFile("usr/share/sample/LICENSE", "All may use it.\n")
            $0.addFile("usr/share/vsdeb/overrides/sample", "extra-license-file\nour-own-tag\n")
        }
        let found = try await sample.findings(PolicyChecks.all).map(\.tag.name)
        #expect(!found.contains("extra-license-file") && !found.contains("alien-tag"))
    }

    @Test func `ends in time whatever the lines are`() {
        let pattern = WildcardPattern(String(repeating: "a*", count: 5000) + "b")
        #expect(!pattern.matches(String(repeating: "a", count: 20_000)))
    }
}
