import Testing

@Suite("An unknown key")
struct UnknownKeyTests {
    @Test("is reported at its place with the key that was likely meant", arguments: cases)
    func faults(case fault: FaultCase) throws {
        try fault.check()
    }

    static let cases: [FaultCase] = [
        .replacing(
            "name: library-desk",
            "nmae: library-desk",
            "2:3: unknown key “nmae” in package | did you mean “name”?"),
        .replacing(
            "module: server:app",
            "module: server:app\n  worker_class: x",
            "10:3: unknown key “worker_class” in application | “worker-class” belongs in the section “gunicorn”"),
        .adding(
            "gunicorn:\n  worker_class: gthread\n",
            "15:3: unknown key “worker_class” in gunicorn | did you mean “worker-class”?"),
        .adding(
            "gunicorn:\n  xyzzy: 1\n",
            "15:3: unknown key “xyzzy” in gunicorn | the keys here are: bind, workers, worker-class, timeout, graceful-timeout, keep-alive, max-requests, max-requests-jitter, preload, log-level"
        ),
        .adding(
            "ngnix:\n  listen: 80\n",
            "14:1: unknown key “ngnix” at the top | did you mean “nginx”?"),
        .adding(
            "listen: 80\n",
            "14:1: unknown key “listen” at the top | “listen” belongs in the section “nginx”"),
        .adding(
            "<<: {a: b}\n",
            "14:1: unknown key “<<” at the top | the keys here are: package, application, frontend, python, gunicorn, systemd, nginx, health, logrotate, files, templates"
        ),
        .adding(
            "files:\n  - source: packaging/motd\n    destination: /usr/share/x\n    dest: /y\n",
            "17:5: unknown key “dest” in files | the keys here are: source, destination, mode, owner, group, conffile"),
        .adding(
            "logrotate:\n  [a, b]: c\n",
            "15:3: the key is no text | write a key of docs/manifest.md"),
    ]
}
