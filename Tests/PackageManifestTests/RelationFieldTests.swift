import Testing

@Suite("A bad relation")
struct RelationFieldTests {
    @Test("is reported at its own place in its list", arguments: cases)
    func faults(case fault: FaultCase) throws {
        try fault.check()
    }

    static let cases: [FaultCase] = [
        .replacing(
            "copyright: packaging/copyright",
            "copyright: packaging/copyright\n  depends: [adduser, python3 >= 3.11]",
            "8:22: package.depends: “python3 >= 3.11” is not a package relation: the version does not stand in parentheses | write “python3 (>= 3.11)”"
        ),
        .replacing(
            "copyright: packaging/copyright",
            "copyright: packaging/copyright\n  conflicts:\n    - ab | cd",
            "9:7: package.conflicts: “ab | cd”: there are no alternatives here | write each as an item of its own"),
        .replacing(
            "copyright: packaging/copyright",
            "copyright: packaging/copyright\n  provides:\n    - ab (>= 1)",
            "9:7: package.provides: “ab (>= 1)”: only an exact version can be provided | write “(= VERSION)”"),
        .replacing(
            "copyright: packaging/copyright",
            "copyright: packaging/copyright\n  depends: [adduser, adduser]",
            "8:22: package.depends: “adduser” stands twice, first on line 8 | keep one of them"),
        .replacing(
            "copyright: packaging/copyright",
            "copyright: packaging/copyright\n  depends: [apache2]\n  conflicts: [apache2]",
            "9:15: package.conflicts: “apache2” is also among what the package depends on | leave it out of one of them"
        ),
    ]
}
