import BootTesting
import Testing

@Suite struct SuiteTests {
    @Test(arguments: [
        ("bookworm", BootTesting.Suite.bookworm), ("12", .bookworm), ("trixie", .trixie), ("13", .trixie),
    ])
    func isFoundByCodenameAndNumber(_ name: String, _ expected: BootTesting.Suite) {
        #expect(BootTesting.Suite(name: name) == expected)
    }

    @Test(arguments: ["", "Bookworm", "buster", "11", "12 "])
    func isNotGuessed(_ name: String) {
        #expect(BootTesting.Suite(name: name) == nil)
    }
}
