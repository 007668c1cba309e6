import PackageLint
import ServiceLint
import TestSupport
import Testing

/// The package that we build ourselves must pass our own check.
@Suite(.needs(BuiltPackage.requirement)) struct BuiltPackageCheckTests {
    @Test func `has no error`() async throws {
        let report = try await Linter(checks: PolicyChecks.all + ServiceChecks.all).check(try BuiltPackage.path)
        let errors = report.findings.filter { $0.tag.severity == .error }
        #expect(errors.map { "\($0.tag.name) \($0.overridableContext) \($0.explanation ?? "")" } == [])
    }

    @Test func `has a service about which there is nothing to warn of`() async throws {
        let report = try await Linter(checks: ServiceChecks.all).check(try BuiltPackage.path)
        let warnings = report.findings.filter { $0.tag.severity >= .warning }
        #expect(warnings.map { "\($0.tag.name) \($0.overridableContext) \($0.explanation ?? "")" } == [])
    }
}
