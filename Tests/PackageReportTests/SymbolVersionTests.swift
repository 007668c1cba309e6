import Testing

@testable import PackageReport

@Suite struct SymbolVersionTests {
    @Test func theHighestOfEachSeriesIsByNumber() {
        let all = ["GLIBC_2.9", "GLIBC_2.34", "GLIBCXX_3.4.21", "GLIBCXX_3.4.9", "GLIBC_PRIVATE", "CXXABI_1.3"]
        let highest = SymbolVersion.highest(all.compactMap { SymbolVersion($0) }).map(\.text)
        #expect(highest == ["CXXABI_1.3", "GLIBC_2.34", "GLIBCXX_3.4.21"])
    }

    @Test(arguments: ["", "_", "GLIBC_", "GLIBC", "GLIBC_2..4", "GLIBC_ABI_DT_RELR", "X_99999999999999999999"])
    func whatIsNoVersionIsNone(text: String) {
        #expect(SymbolVersion(text) == nil)
    }
}
