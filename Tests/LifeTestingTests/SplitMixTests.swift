import Testing

@testable import LifeTesting

@Suite struct SplitMixTests {
    @Test func theSameSeedGivesTheSameNumbersBelowOne() {
        var one = SplitMix(seed: 7)
        var two = SplitMix(seed: 7)
        let numbers = (0..<100).map { _ in one.unit() }
        #expect(numbers == (0..<100).map { _ in two.unit() })
        #expect(numbers.allSatisfy { (0..<1).contains($0) } && Set(numbers).count == 100)
    }
}
