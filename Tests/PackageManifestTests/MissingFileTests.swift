import Testing

@Suite("A file or folder that does not exist")
struct MissingFileTests {
    @Test("is reported with the path that was looked for", arguments: cases)
    func faults(case fault: FaultCase) throws {
        try fault.check()
    }

    static let cases: [FaultCase] = [
        .replacing(
            "changelog: packaging/changelog",
            "changelog: packaging/chagnelog",
            "6:14: package.changelog: the file “packaging/chagnelog” does not exist | make PROJECT/packaging/chagnelog, or mend the path"
        ),
        .replacing(
            "changelog: packaging/changelog",
            "changelog: backend",
            "6:14: package.changelog: “backend” is no file | PROJECT/backend must be a file"),
        .replacing(
            "backend: backend",
            "backend: packaging/motd",
            "10:12: application.backend: “packaging/motd” is no folder | PROJECT/packaging/motd must be a folder"),
        .replacing(
            "copyright: packaging/copyright",
            "copyright: packaging/motd",
            "7:14: package.copyright: PROJECT/packaging/motd is no machine-readable copyright file | begin it with “Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/” (DEP-5)"
        ),
        .replacing(
            "lock: backend/requirements.lock",
            "lock: \"backend/\\a\"",
            "13:9: python.lock: “backend/\u{7}”: it holds the character U+7 | write one line of text"),
        .adding(
            "templates: nowhere\n",
            "14:12: templates: the folder “nowhere” does not exist | make PROJECT/nowhere, or mend the path"),
        .replacing(
            "lock: backend/requirements.lock",
            "lock: backend/server.py/x",
            "13:9: python.lock: the file “backend/server.py/x” does not exist | make PROJECT/backend/server.py/x, or mend the path"
        ),
    ]
}
