import LintCases
@testable import PackageLint
import Testing

@Suite struct PolicyTagTests {
    private static let tags = PolicyChecks.all.flatMap { type(of: $0).tags }

    @Test(arguments: PolicyCases.all)
    func `finds the fault`(_ sample: TagCase) async throws {
        let found = try await sample.fires.findings(PolicyChecks.all).filter { $0.tag == sample.tag }
        #expect(!found.isEmpty)
        if let context = sample.context { #expect(found.map(\.overridableContext).contains(context)) }
    }

    @Test(arguments: PolicyCases.all)
    func `says nothing about a neighbour without the fault`(_ sample: TagCase) async throws {
        let found = try await sample.silent.findings(PolicyChecks.all).filter { $0.tag == sample.tag }
        #expect(found.map(\.overridableContext) == [])
    }

    @Test func `says nothing about a good package`() async throws {
        let found = try await SamplePackage().findings(PolicyChecks.all)
        #expect(found.map { "\($0.tag.name) \($0.overridableContext)" } == [])
    }

    @Test func `has a case for every tag`() {
        let cases = Set(PolicyCases.all.map(\.tag.name))
        #expect(Self.tags.map(\.name).filter { !cases.contains($0) } == [])
    }

    @Test func `gives every tag one name and one page`() {
        #expect(Dictionary(grouping: Self.tags, by: \.name).filter { Set($0.value).count > 1 }.keys.sorted() == [])
    }
}
