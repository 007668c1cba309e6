import Testing

@Suite("A bad name, version or word")
struct NamedValueTests {
    @Test("is reported with what would be right", arguments: cases)
    func faults(case fault: FaultCase) throws {
        try fault.check()
    }

    static let cases: [FaultCase] = [
        .replacing(
            "name: library-desk",
            "name: Library_Desk",
            "2:9: package.name: “Library_Desk” is not a package name: it does not begin with a lower-case letter or a digit | write “library-desk” (two or more of a-z, 0-9, “+”, “-”, “.”, a letter or digit first)"
        ),
        .replacing(
            "name: library-desk",
            "name: a.b",
            "6:14: package.changelog: its newest entry is of “library-desk”, the package is “a.b” | write the same name in both",
            "8:1: application.user: the default “a.b” will not do: it holds the character “.” | write the key; write a-z, 0-9, “_”, “-”, a letter first"
        ),
        .adding(
            "gunicorn:\n  log-level: inof\n",
            "15:14: gunicorn.log-level: there is no “inof” | did you mean “info”? write one of: debug, info, warning, error, critical"
        ),
        .replacing(
            "copyright: packaging/copyright",
            "copyright: packaging/copyright\n  priority: extra",
            "8:13: package.priority: there is no “extra” | write one of: optional, required, important, standard"),
        .replacing(
            "copyright: packaging/copyright",
            "copyright: packaging/copyright\n  section: internet",
            "8:12: package.section: “internet” is not a Debian section: the archive has none of that name | write one of: admin, cli-mono, comm, database, debug, devel, doc, editors, education, electronics, embedded, fonts, games, gnome, gnu-r, gnustep, graphics, hamradio, haskell, httpd, interpreters, introspection, java, javascript, kde, kernel, libdevel, libs, lisp, localization, mail, math, metapackages, misc, net, news, ocaml, oldlibs, otherosfs, perl, php, python, ruby, rust, science, shells, sound, tasks, tex, text, utils, vcs, video, web, x11, xfce, zope"
        ),
        .replacing(
            "copyright: packaging/copyright",
            "copyright: packaging/copyright\n  version: not a version!",
            "8:12: package.version: “not a version!” is not a version: the upstream part does not begin with a digit | write one such as “1.0.2”"
        ),
        .replacing(
            "maintainer: Library Desk maintainers <desk@example.org>",
            "maintainer: desk@example.org",
            "3:15: package.maintainer: “desk@example.org” is not a contact: the mail address in angle brackets is missing | write “Name <name@example.org>”"
        ),
        .replacing(
            "versions: [\"3.11\", \"3.12\"]",
            "versions: [\"2.7\", \"3.011\", \"3\", \"3.12.1\"]",
            "12:14: python.versions: “2.7”: it is not of the form 3.N | write such as \"3.11\"",
            "12:21: python.versions: “3.011”: it is not of the form 3.N | write such as \"3.11\"",
            "12:30: python.versions: “3”: it is not of the form 3.N | write such as \"3.11\"",
            "12:35: python.versions: “3.12.1”: it is not of the form 3.N | write such as \"3.11\""),
        .replacing(
            "synopsis: lending desk of a public library",
            "synopsis: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "4:13: package.synopsis: “xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx”: it has 81 characters | write at most 80 characters"
        ),
        .replacing(
            "synopsis: lending desk of a public library",
            "synopsis: |\n    two\n    lines",
            "4:13: package.synopsis: “two…”: it holds a line break | write one line of text"),
        .replacing(
            "description: Lends books to readers and takes them back.",
            "description: \"a\\tb\"",
            "5:16: package.description: “a\tb”: it holds a tab | write lines of text, indented by spaces where at all"),
    ]
}
