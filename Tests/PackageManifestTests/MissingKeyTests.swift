import Testing

@Suite("A missing key or value")
struct MissingKeyTests {
    @Test("is reported where it belongs, with an example", arguments: cases)
    func faults(case fault: FaultCase) throws {
        try fault.check()
    }

    static let cases: [FaultCase] = [
        .replacing(
            "  name: library-desk\n",
            "",
            "1:1: package.name is missing | write such as “name: library-desk”"),
        .replacing(
            "  maintainer: Library Desk maintainers <desk@example.org>\n  synopsis: lending desk of a public library\n",
            "",
            "1:1: package.maintainer is missing | write such as “maintainer: Library Desk maintainers <desk@example.org>”",
            "1:1: package.synopsis is missing | write such as “synopsis: lending desk of a public library”"),
        .replacing(
            "name: library-desk",
            "name:",
            "2:3: package.name has no value | write such as “name: library-desk”, or leave the key out"),
        .replacing(
            "name: library-desk",
            "name: ''",
            "2:9: package.name: it is empty | write: package name"),
        .replacing(
            "name: library-desk",
            "name: ~",
            "2:3: package.name has no value | write such as “name: library-desk”, or leave the key out"),
        .replacing(
            "python:\n  versions: [\"3.11\", \"3.12\"]\n  lock: backend/requirements.lock\n",
            "",
            "1:1: the section “python” is missing | write “python:” with at least: versions, lock"),
        .replacing(
            "python:\n  versions: [\"3.11\", \"3.12\"]\n  lock: backend/requirements.lock\n",
            "python:\n",
            "11:1: python.versions is missing | write such as “versions: [\"3.11\", \"3.12\", \"3.13\"]”",
            "11:1: python.lock is missing | write such as “lock: backend/requirements.lock”"),
        .replacing(
            "versions: [\"3.11\", \"3.12\"]",
            "versions: []",
            "12:13: python.versions: the list is empty | write such as “versions: [\"3.11\", \"3.12\", \"3.13\"]”"),
        .adding(
            "frontend:\n",
            "14:1: frontend.folder is missing | write such as “folder: frontend”",
            "14:1: there is a section “frontend” but none “nginx”: nothing would serve the pages | write “nginx:” (all its keys have defaults), or leave the frontend out"
        ),
        .adding(
            "files:\n  - source: packaging/motd\n",
            "15:5: files.destination is missing | write such as “destination: /usr/share/library-desk/motd”"),
        .replacing(
            "description: Lends books to readers and takes them back.",
            "description: |\n    ",
            "5:16: package.description: it is empty | write: text of one or more paragraphs"),
    ]
}
