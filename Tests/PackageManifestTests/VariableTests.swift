import Testing

@Suite("A variable that cannot be replaced")
struct VariableTests {
    @Test("is reported where it stands", arguments: cases)
    func faults(case fault: FaultCase) throws {
        try fault.check(environment: ["EMPTY": "", "BAD": "no good"])
    }

    static let cases: [FaultCase] = [
        .replacing(
            "name: library-desk",
            "name: ${NAME}",
            "2:9: the variable NAME is not set | set it in the environment, or write “${NAME:-default}”"),
        .replacing(
            "name: library-desk",
            "name: x${EMPTY}y${NAME}z",
            "2:10: the variable EMPTY is empty | set it in the environment, or write “${EMPTY:-default}”",
            "2:19: the variable NAME is not set | set it in the environment, or write “${NAME:-default}”"),
        .replacing(
            "name: library-desk",
            "name: \"x\\x24{NAME}\"",
            "2:9: the variable NAME is not set | set it in the environment, or write “${NAME:-default}”"),
        .replacing(
            "name: library-desk",
            "name: ${NAME",
            "2:9: “${NAME” is not closed | close it with “}”, or write “$$” for a dollar sign"),
        .replacing(
            "name: library-desk",
            "name: ${1x}",
            "2:9: “${1x}” names no variable | write “${NAME}” or “${NAME:-default}”, or “$$” for a dollar sign"),
        .replacing(
            "name: library-desk",
            "name: ${NAME:?no}",
            "2:9: “${NAME:?no}” names no variable | write “${NAME}” or “${NAME:-default}”, or “$$” for a dollar sign"),
        .replacing(
            "description: Lends books to readers and takes them back.",
            "description: |\n    One ${ONE}.\n    Two ${TWO}.",
            "6:9: the variable ONE is not set | set it in the environment, or write “${ONE:-default}”",
            "7:9: the variable TWO is not set | set it in the environment, or write “${TWO:-default}”"),
        .replacing(
            "name: library-desk",
            "name: ${BAD}",
            "2:9: package.name: “no good” is not a package name: it holds a space | write “no-good” (two or more of a-z, 0-9, “+”, “-”, “.”, a letter or digit first)"
        ),
        .adding(
            "gunicorn:\n  workers: ${BAD}\n",
            "15:12: gunicorn.workers: found the text “no good”, wanted whole number from 1 to 1024 | write such as “workers: 8”"
        ),
        .adding(
            "gunicorn:\n  workers: \"${NAME}\"\n",
            "15:13: the variable NAME is not set | set it in the environment, or write “${NAME:-default}”"),
    ]
}
