import Testing

@testable import PackageReport

@Suite struct UnifiedDifferenceTests {
    private func difference(_ old: String, _ new: String) -> UnifiedDifference {
        var budget = UnifiedDifference.Budget()
        return UnifiedDifference(Array(old.utf8), Array(new.utf8), &budget)
    }

    @Test func linesAreToldAsDiffTellsThem() {
        let old = (1...9).map { "\($0)\n" }.joined()
        let difference = self.difference(old, old.replacing("5\n", with: "five\nand more\n"))
        #expect(
            difference.lines == ["@@ -2,7 +2,8 @@", " 2", " 3", " 4", "-5", "+five", "+and more", " 6", " 7", " 8"])
        #expect(!difference.isCut)
    }

    @Test func placesFarFromEachOtherStandApart() {
        let old = (1...30).map { "\($0)\n" }.joined()
        let new = old.replacing("\n3\n", with: "\nthree\n").replacing("\n25\n", with: "\n")
        #expect(
            difference(old, new).lines.filter { $0.hasPrefix("@@") } == ["@@ -1,6 +1,6 @@", "@@ -22,7 +22,6 @@"])
    }

    @Test(arguments: [("", "a\n", "@@ -0,0 +1,1 @@"), ("a\n", "", "@@ -1,1 +0,0 @@")])
    func nothingIsCountedFromTheLineBefore(old: String, new: String, head: String) {
        #expect(difference(old, new).lines.first == head)
    }

    @Test func whatIsTooLongIsCut() {
        let long = difference("", (0..<5_000).map { "\($0)\n" }.joined())
        #expect(long.lines.count == 60)
        #expect(long.isCut)
        let wide = difference("", String(repeating: "x", count: 100_000))
        #expect(wide.lines[1] == "+" + String(repeating: "x", count: 200) + "…")
    }

    @Test func whatIsCommonIsNotCounted() {
        let (head, tail) = (String(repeating: "a\n", count: 5_000), String(repeating: "b\n", count: 5_000))
        let difference = self.difference(head + "1\n" + tail, head + "2\n" + tail)
        #expect(
            difference.lines == ["@@ -4998,7 +4998,7 @@", " a", " a", " a", "-1", "+2", " b", " b", " b"])
        #expect(!difference.isCut)
    }

    @Test func aMissingNewlineIsTold() {
        #expect(
            difference("a\nb\n", "a\nb").lines
                == ["@@ -1,2 +1,2 @@", " a", "-b", "+b", "\\ No newline at end of file"])
    }

    @Test func allTextsTogetherAreBounded() {
        var budget = UnifiedDifference.Budget()
        let (old, new) = ((0..<2_000).map { "\($0)\n" }.joined(), (0..<2_000).map { "x\($0)\n" }.joined())
        for _ in 0..<100 { _ = UnifiedDifference(Array(old.utf8), Array(new.utf8), &budget) }
        #expect(budget.lines == 0)
        let last = UnifiedDifference(Array(old.utf8), Array(new.utf8), &budget)
        #expect(last.isCut && last.lines.isEmpty)
    }

    @Test func equivalentLettersAreNotTheSame() {
        #expect(difference("\u{E9}\n", "e\u{301}\n").lines.count == 3)
    }
}
