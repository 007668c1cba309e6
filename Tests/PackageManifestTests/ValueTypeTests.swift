import Testing

@Suite("A value of another type")
struct ValueTypeTests {
    @Test("is reported with what was found and what is wanted", arguments: cases)
    func faults(case fault: FaultCase) throws {
        try fault.check()
    }

    static let cases: [FaultCase] = [
        .replacing(
            "copyright: packaging/copyright",
            "copyright: packaging/copyright\n  version: 3.10",
            "8:12: package.version: found the number 3.10, wanted Debian version | write \"3.10\" in quotes: YAML reads it as 3.1"
        ),
        .replacing(
            "copyright: packaging/copyright",
            "copyright: packaging/copyright\n  version: 2",
            "8:12: package.version: found the number 2, wanted Debian version | write \"2\" in quotes"),
        .replacing(
            "versions: [\"3.11\", \"3.12\"]",
            "versions: [3.10, 3.11]",
            "12:14: python.versions: found the number 3.10, wanted Python version | write \"3.10\" in quotes: YAML reads it as 3.1",
            "12:20: python.versions: found the number 3.11, wanted Python version | write \"3.11\" in quotes"),
        .replacing(
            "versions: [\"3.11\", \"3.12\"]",
            "versions: \"3.11\"",
            "12:13: python.versions: found the text “3.11”, wanted a list | write such as “versions: [\"3.11\", \"3.12\", \"3.13\"]”"
        ),
        .replacing(
            "versions: [\"3.11\", \"3.12\"]",
            "versions: {a: b}",
            "12:13: python.versions: found a mapping, wanted a list | write such as “versions: [\"3.11\", \"3.12\", \"3.13\"]”"
        ),
        .replacing(
            "module: server:app",
            "module: [server, app]",
            "9:11: application.module: found a list, wanted module:attribute | write one text"),
        .replacing(
            "module: server:app",
            "module: {server: app}",
            "9:11: application.module: found a mapping, wanted module:attribute | write one text"),
        .replacing(
            "module: server:app",
            "module: yes",
            "9:11: application.module: found the Boolean yes, wanted module:attribute | write \"yes\" in quotes"),
        .adding(
            "gunicorn:\n  workers: \"8\"\n",
            "15:12: gunicorn.workers: found the text “8”, wanted whole number from 1 to 1024 | write such as “workers: 8”, without quotes"
        ),
        .adding(
            "gunicorn:\n  workers: many\n",
            "15:12: gunicorn.workers: found the text “many”, wanted whole number from 1 to 1024 | write such as “workers: 8”"
        ),
        .adding(
            "gunicorn:\n  workers: 2.5\n",
            "15:12: gunicorn.workers: found the number 2.5, wanted whole number from 1 to 1024 | write such as “workers: 8”"
        ),
        .adding(
            "gunicorn:\n  workers: [8]\n",
            "15:12: gunicorn.workers: found a list, wanted whole number from 1 to 1024 | write such as “workers: 8”"),
        .adding(
            "gunicorn:\n  preload: yes\n",
            "15:12: gunicorn.preload: found the Boolean yes, wanted true or false | write “preload: true” or “preload: false”"
        ),
        .adding(
            "gunicorn:\n  preload: \"true\"\n",
            "15:12: gunicorn.preload: found the text “true”, wanted true or false | write such as “preload: true”, without quotes"
        ),
        .adding(
            "systemd:\n  environment: TZ\n",
            "15:16: systemd.environment: found the text “TZ”, wanted a mapping | write such as “environment: {TZ: Europe/Paris}”"
        ),
        .adding(
            "systemd:\n  environment:\n    A: 1\n    B: [x]\n",
            "16:8: systemd.environment.A: found the number 1, wanted text without control characters | write \"1\" in quotes",
            "17:8: systemd.environment.B: found a list, wanted text without control characters | write one text"),
        .adding(
            "gunicorn: 8\n",
            "14:11: found the number 8, wanted the keys of gunicorn | write them as “key: value”, indented below “gunicorn:”"
        ),
        .adding(
            "gunicorn: [a]\n",
            "14:11: found a list, wanted the keys of gunicorn | write them as “key: value”, indented below “gunicorn:”"),
        .adding(
            "files: packaging/motd\n",
            "14:8: files: found the text “packaging/motd”, wanted a list | begin each file with “- source:”"),
        .adding(
            "files:\n  - packaging/motd\n",
            "15:5: found the text “packaging/motd”, wanted the keys of files | write them as “key: value”, indented below “files:”"
        ),
    ]
}
