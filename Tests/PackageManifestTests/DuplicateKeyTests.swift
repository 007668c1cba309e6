import Testing

@Suite("A key or item that stands twice")
struct DuplicateKeyTests {
    @Test("is reported at its later places, and hides no other fault", arguments: cases)
    func faults(case fault: FaultCase) throws {
        try fault.check()
    }

    static let cases: [FaultCase] = [
        .replacing(
            "name: library-desk",
            "name: one-desk\n  name: library-desk",
            "3:3: the key “name” stands more than once, first on line 2 | keep one of them",
            "7:14: package.changelog: its newest entry is of “library-desk”, the package is “one-desk” | write the same name in both"
        ),
        .replacing(
            "name: library-desk",
            "name: a1\n  \"name\": a2\n  nmae: b\n  name: library-desk",
            "3:3: the key “name” stands more than once, first on line 2 | keep one of them",
            "4:3: unknown key “nmae” in package | did you mean “name”?",
            "5:3: the key “name” stands more than once, first on line 2 | keep one of them",
            "9:14: package.changelog: its newest entry is of “library-desk”, the package is “a1” | write the same name in both"
        ),
        .adding(
            "package:\n  name: xx\n",
            "14:1: the key “package” stands more than once, first on line 1 | keep one of them"),
        .adding(
            "gunicorn:\n  workers: 1\n  workers: 2\n  timeout: x\n",
            "16:3: the key “workers” stands more than once, first on line 15 | keep one of them",
            "17:12: gunicorn.timeout: found the text “x”, wanted whole number from 0 to 86400 | write such as “timeout: 120”"
        ),
        .replacing(
            "versions: [\"3.11\", \"3.12\"]",
            "versions: [\"3.11\", \"3.11\"]",
            "12:22: python.versions: “3.11” stands twice, first on line 12 | keep one of them"),
        .adding(
            "? [a]\n: 1\n? [a]\n: 2\n",
            "16:3: the key is no text | write a key of docs/manifest.md"),
    ]
}
