import Foundation
import LintCases
import PackageLint
import SystemPackage
import TestSupport
import Testing

/// `vsdeb check` and the real lintian look at the same packages, each with one fault.
@Suite(.needs(.program("lintian", package: "lintian")))
struct LintianAgreementTests {
    @Test func `lintian finds nothing in the sample package`() async throws {
        let found = try await TemporaryFolder.with {
            try await LintianRun.tags(of: ["good": SamplePackage()], in: $0.path)
        }
        #expect(found == ["good": []])
    }

    @Test func `both find the same tags`() async throws {
        let cases = Self.cases
        #expect(!cases.isEmpty)
        let agreement = try await TemporaryFolder.with { folder in
            try await LintianAgreement(cases: cases, folder: folder.path)
        }
        print(agreement.table)
        #expect(agreement.precision >= 0.95 && agreement.recall >= 0.95)
    }

    /// Every fourth case, since lintian takes more than half a second for each package; `LINT_CASES=all` takes all of
    /// them, and `LINT_CASES=word,word` those whose tag or name has one of the words.
    private static var cases: [TagCase] {
        let all = PolicyCases.all
        guard let wanted = ProcessInfo.processInfo.environment["LINT_CASES"] else {
            return stride(from: 0, to: all.count, by: 4).map { all[$0] }
        }
        if wanted == "all" { return all }
        let words = wanted.split(separator: ",")
        return all.filter { sample in words.contains { sample.description.contains($0) } }
    }
}
