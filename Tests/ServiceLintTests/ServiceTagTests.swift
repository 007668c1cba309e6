import LintCases
import PackageLint
import ServiceLint
import Testing

@Suite struct ServiceTagTests {
    private static let tags = ServiceChecks.all.flatMap { type(of: $0).tags }

    @Test(arguments: ServiceCases.all)
    func `finds the fault`(_ sample: TagCase) async throws {
        let all = try await sample.fires.findings(ServiceChecks.all)
        let found = all.filter { $0.tag == sample.tag }
        #expect(!found.isEmpty, "found \(all.map(\.tag.name))")
        #expect(found.allSatisfy { $0.explanation?.isEmpty == false })
    }

    @Test(arguments: ServiceCases.all)
    func `says nothing about a neighbour without the fault`(_ sample: TagCase) async throws {
        let found = try await sample.silent.findings(ServiceChecks.all).filter { $0.tag == sample.tag }
        #expect(found.map { "\($0.overridableContext) \($0.explanation ?? "")" } == [])
    }

    @Test func `says nothing about a good service`() async throws {
        let found = try await SamplePackage.service.findings(ServiceChecks.all)
        #expect(found.map { "\($0.tag.name) \($0.overridableContext) \($0.explanation ?? "")" } == [])
    }

    @Test func `says nothing about a package without a service`() async throws {
        let found = try await SamplePackage().findings(ServiceChecks.all)
        #expect(found.map(\.tag.name) == [])
    }

    @Test func `has a case for every tag`() {
        let cases = Set(ServiceCases.all.map(\.tag.name))
        #expect(Self.tags.map(\.name).filter { !cases.contains($0) } == [])
    }

    @Test func `gives every tag one name and one page`() {
        #expect(Dictionary(grouping: Self.tags, by: \.name).filter { $0.value.count > 1 }.keys.sorted() == [])
    }
}
