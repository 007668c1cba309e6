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

    /// `LINT_CASES=word,word` narrows the run to cases whose tag or name has one of the words.
    @Test func `both find the same tags`() async throws {
        let words = ProcessInfo.processInfo.environment["LINT_CASES"]?.split(separator: ",")
        let cases = PolicyCases.all.filter { sample in words?.contains { sample.description.contains($0) } ?? true }
        let agreement = try await TemporaryFolder.with { folder in
            try await LintianAgreement(cases: cases, folder: folder.path)
        }
        print(agreement.table)
        #expect(agreement.precision >= 0.95 && agreement.recall >= 0.95)
    }
}
