import Testing

@testable import PackageReport

@Suite struct UnifiedDifferenceTests {
    @Test func linesAreToldAsDiffTellsThem() {
        let old = (1...9).map { "\($0)\n" }.joined()
        let difference = UnifiedDifference(old, old.replacing("5\n", with: "five\nand more\n"))
        #expect(
            difference.lines == ["@@ -2,7 +2,8 @@", " 2", " 3", " 4", "-5", "+five", "+and more", " 6", " 7", " 8"])
        #expect(!difference.isCut)
    }

    @Test func placesFarFromEachOtherStandApart() {
        let old = (1...30).map { "\($0)\n" }.joined()
        let new = old.replacing("\n3\n", with: "\nthree\n").replacing("\n25\n", with: "\n")
        #expect(
            UnifiedDifference(old, new).lines.filter { $0.hasPrefix("@@") } == ["@@ -1,6 +1,6 @@", "@@ -22,7 +22,6 @@"])
    }

    @Test(arguments: [("", "a\n", "@@ -0,0 +1,1 @@"), ("a\n", "", "@@ -1,1 +0,0 @@")])
    func nothingIsCountedFromTheLineBefore(old: String, new: String, head: String) {
        #expect(UnifiedDifference(old, new).lines.first == head)
    }

    @Test func whatIsTooLongIsCut() {
        let long = UnifiedDifference("", (0..<5_000).map { "\($0)\n" }.joined())
        #expect(long.lines.count == 60)
        #expect(long.isCut)
        let wide = UnifiedDifference("", String(repeating: "x", count: 100_000))
        #expect(wide.lines.allSatisfy { $0.count <= 201 })
    }
}
