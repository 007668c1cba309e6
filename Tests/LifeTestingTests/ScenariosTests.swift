import Testing

@testable import LifeTesting

@Suite struct ScenariosTests {
    @Test func eachHasANameOfItsOwnAndASummary() {
        let names = Scenarios.all.map(\.name)
        #expect(Set(names).count == names.count)
        #expect(Scenarios.all.allSatisfy { !$0.summary.isEmpty && $0.name.wholeMatch(of: /[a-z-]+/) != nil })
    }

    @Test func anUnknownNameIsAnsweredWithTheKnownOnes() throws {
        let error = #expect(throws: LifeError.self) { try Scenarios.named("frsh") }
        #expect(error?.description.contains("fresh") == true)
    }
}
