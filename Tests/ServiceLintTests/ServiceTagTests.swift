import LintCases
import PackageLint
import ServiceLint
import Testing

@Suite struct ServiceTagTests {
    @Test func `says nothing about a package without a service`() async throws {
        let found = try await SamplePackage().findings(ServiceChecks.all)
        #expect(found.map(\.tag.name) == [])
    }
}
