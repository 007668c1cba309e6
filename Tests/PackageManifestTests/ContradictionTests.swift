import Testing

@Suite("Settings that cannot hold together")
struct ContradictionTests {
    @Test("are reported at one of them", arguments: cases)
    func faults(case fault: FaultCase) throws {
        try fault.check()
    }

    static let cases: [FaultCase] = [
        .replacing(
            "name: library-desk",
            "name: other-desk",
            "6:14: package.changelog: its newest entry is of “library-desk”, the package is “other-desk” | write the same name in both"
        ),
        .replacing(
            "description: Lends books to readers and takes them back.",
            "description: lending desk of a public library",
            "5:16: package.description: it begins with the synopsis | begin with what the synopsis leaves unsaid"),
        .replacing(
            "module: server:app",
            "module: serve:app",
            "9:11: application.module: there is no module “serve” in PROJECT/backend | make PROJECT/backend/serve.py, or mend the name"
        ),
        .adding(
            "frontend:\n  folder: frontend\n",
            "14:1: there is a section “frontend” but none “nginx”: nothing would serve the pages | write “nginx:” (all its keys have defaults), or leave the frontend out"
        ),
        .adding(
            "frontend:\n  folder: frontend\nnginx:\n  proxy: [/]\n",
            "17:10: nginx.proxy: “/” passes every address to gunicorn, and the frontend is never shown | write such as “/api/”, or leave the frontend out"
        ),
        .adding(
            "frontend:\n  folder: frontend\n  index: start.html\nnginx:\n",
            "16:10: frontend.index: PROJECT/frontend/start.html does not exist, and there is no “build” to make it | make the file, or name the one to show"
        ),
        .adding(
            "frontend:\n  folder: frontend\n  build: []\nnginx:\n",
            "16:10: frontend.build: the list is empty | write such as “build: [node, build.mjs]”"),
        .adding(
            "nginx:\n  listen: 8000\n",
            "15:11: nginx.listen: gunicorn listens on port 8000 too | write another port here or in gunicorn.bind"),
        .adding(
            "gunicorn:\n  max-requests: 0\n  max-requests-jitter: 5\n",
            "16:24: gunicorn.max-requests-jitter: max-requests is 0: no worker is ever replaced | leave it out, or write max-requests"
        ),
        .adding(
            "systemd:\n  after: [library-desk.service]\n",
            "15:10: systemd.after: “library-desk.service” is the service itself | leave it out"),
        .replacing(
            "versions: [\"3.11\", \"3.12\"]",
            "versions: [\"3.11\", \"3.14\"]",
            "12:13: python.versions: 3.11 and 3.14 leave a gap | add \"3.12\""),
        .adding(
            "files:\n  - source: packaging/motd\n    destination: /usr/share/x\n  - source: packaging/tool\n    destination: /usr/share/x\n",
            "18:18: files.destination: “/usr/share/x” is also the destination on line 16 | write another path"),
        .adding(
            "files:\n  - source: packaging/motd\n    destination: /usr/share/x\n    conffile: true\n",
            "17:15: files.conffile: “/usr/share/x” is not below /etc, as conffiles are (Policy 10.7.2) | write false, or a destination below /etc"
        ),
        .adding(
            "files:\n  - source: packaging/motd\n    destination: /etc/x\n    owner: joe\n    group: club\n",
            "17:12: files.owner: there may be no user “joe” when the package is unpacked | write one of base-passwd's, such as “root” or “www-data”, or the service's “library-desk”",
            "18:12: files.group: there may be no group “club” when the package is unpacked | write one of base-passwd's, such as “root” or “www-data”, or the service's “library-desk”"
        ),
        .adding(
            "files:\n  - source: packaging/motd\n    destination: /usr/lib/systemd/system/library-desk.service\n",
            "16:18: files.destination: “/usr/lib/systemd/system/library-desk.service” is a file that the package makes itself | write another path"
        ),
        .adding(
            "files:\n  - source: packaging/motd\n    destination: /opt/library-desk/backend/motd\n",
            "16:18: files.destination: “/opt/library-desk/backend/motd” is a file that the package makes itself | write another path"
        ),
    ]
}
