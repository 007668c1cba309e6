@testable import PackageLint
import Testing

@Suite struct DeclaredRelationsTests {
    private func relations(_ depends: String) -> DeclaredRelations {
        DeclaredRelations(ControlFields("Package: x\nPre-Depends: dpkg (>= 1.17)\nDepends: \(depends)\n"))
    }

    @Test(arguments: [
        ("adduser", "adduser", true), ("adduser (>= 3.1)", "adduser", true), ("adduser:any", "adduser", false),
        ("python3", "python3:any", true), ("python3:any", "python3:any", true),
        ("python3:native", "python3:any", false),
        ("a | b", "a", false), ("a | b", "a | b | c", true), ("a, b", "b", true), ("a", "a, b", false),
        ("a (>= 2)", "a (>= 1)", true), ("a (>= 1)", "a (>= 2)", false), ("a (<< 2)", "a (<< 3)", true),
        ("a (= 2)", "a (>= 1)", true), ("a (= 2)", "a (>> 2)", false), ("x", "dpkg", true), ("a (>= v)", "a", true),
        ("a (>= v)", "a (>= v)", true), ("a >= 1", "a", true), ("", "a", false), (",|,", "a", false),
    ])
    func `tells what is certainly there`(_ depends: String, _ condition: String, _ expected: Bool) {
        #expect(relations(depends).requires(condition) == expected)
    }

    @Test func `names alternatives too`() {
        #expect(relations("a | b (>= 1), c").names() == ["dpkg", "a", "b", "c"])
        #expect(relations("a | b").mentions("b") && !relations("a | b").mentions("b", in: .weak))
    }
}
