import Testing

@Suite("What is no YAML")
struct YAMLSyntaxTests {
    @Test("is reported with its line and column", arguments: cases)
    func faults(case fault: FaultCase) throws {
        try fault.check()
    }

    static let cases: [FaultCase] = [
        .replacing(
            "name: library-desk",
            "name: [library-desk",
            "3:13: this is no YAML: while parsing a flow sequence that begins on line 2, did not find expected ',' or ']' | check the indentation, the quotes and the brackets of this line and of the one before"
        ),
        .replacing(
            "name: library-desk",
            "name: 'library-desk",
            "14:1: this is no YAML: while scanning a quoted scalar that begins on line 2, found unexpected end of stream | check the indentation, the quotes and the brackets of this line and of the one before"
        ),
        .replacing(
            "name: library-desk",
            "\tname: library-desk",
            "2:3: this is no YAML: while scanning for the next token, found character that cannot start any token | indent with spaces: YAML allows no tabs there"
        ),
        .replacing(
            "name: library-desk",
            "name: library: desk",
            "2:16: this is no YAML: mapping values are not allowed in this context | put a value that holds “: ” in quotes"
        ),
        .replacing(
            "name: library-desk",
            "name: *desk",
            "2:9: this is no YAML: found undefined alias | put a value that begins with “*” in quotes"),
        .replacing(
            "name: library-desk",
            "name: *.md",
            "2:10: this is no YAML: while scanning an alias, did not find expected alphabetic or numeric character | put a value that begins with “*” or “&” in quotes"
        ),
        .replacing(
            "name: library-desk",
            "name: @desk",
            "2:9: this is no YAML: while scanning for the next token, found character that cannot start any token | put a value that begins with “@” in quotes"
        ),
        .replacing(
            "name: library-desk",
            " name: library-desk",
            "3:3: this is no YAML: while parsing a block mapping that begins on line 1, did not find expected key | check the indentation, the quotes and the brackets of this line and of the one before"
        ),
        .replacing(
            "name: library-desk",
            "name: desk\u{7}",
            "2:13: YAML allows no control characters | delete it"),
        .adding(
            "---\na: b\n",
            "14:1: this is no YAML: expected a single document in the stream, but found another document | leave out the “---” and what follows it"
        ),
        .adding(
            "gunicorn: {workers: 1\n",
            "15:1: this is no YAML: while parsing a flow mapping that begins on line 14, did not find expected ',' or '}' | check the indentation, the quotes and the brackets of this line and of the one before"
        ),
    ]
}
