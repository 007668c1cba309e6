/// The good package, and what was made of it.
///
/// The paths are those of the package under test: a service in the shape of our templates.
enum RealityMutations {
    private static let unit = "usr/lib/systemd/system/vote-secret.service"
    private static let socket = "usr/lib/systemd/system/vote-secret.socket"
    private static let gunicorn = "opt/vote-secret/config/gunicorn.conf.py"
    private static let site = "etc/nginx/sites-available/vote-secret"
    private static let backend = "opt/vote-secret/backend"
    private static let common = "opt/vote-secret/lib/common"
    private static let postinst = "DEBIAN/postinst"
    private static let writable = "ReadWritePaths=-/var/lib/vote-secret -/var/log/vote-secret\n"

    static let all =
        [RealityMutation("nothing changed") { _ in }] + fiveFaults + units + settings + application + web + harmless

    /// Makes the good package one for Debian 12's Python alone: what is not needed there only takes time.
    static func keepOnePython(_ tree: RealityTree) throws {
        var tree = tree
        for name in try tree.folders(in: "opt/vote-secret/lib") where name.hasPrefix("cp") && name != "cp311" {
            try tree.remove("opt/vote-secret/lib/\(name)")
        }
        try tree.edit("DEBIAN/control", "python3 (<< 3.14~)", "python3 (<< 3.12~)")
        try tree.edit("opt/vote-secret/bin/venv-bootstrap", "SUPPORTED = \"3.11, 3.12, 3.13\"", "SUPPORTED = \"3.11\"")
        try tree.forgetSums()
    }

    /// What kept the first version from starting.
    private static let fiveFaults = [
        RealityMutation("fault 1: Type=forking", unit, "Type=exec", "Type=forking"),
        RealityMutation("fault 2: gunicorn.conf.py was never made") { try $0.remove(gunicorn) },
        RealityMutation("fault 3: PATH without the system, no PYTHONPATH") { tree in
            try tree.edit(unit, ":/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "")
            try tree.edit(unit, "Environment=PYTHONPATH=/opt/vote-secret/backend\n", "")
        },
        RealityMutation(
            "fault 4: WorkingDirectory=/opt/vote-secret", unit, "Directory=/opt/vote-secret/backend",
            "Directory=/opt/vote-secret"),
        RealityMutation("faults 3 and 4, and nothing else that leads to the module") { tree in
            try tree.edit(unit, "Directory=/opt/vote-secret/backend", "Directory=/opt/vote-secret")
            try tree.edit(unit, "Environment=PYTHONPATH=/opt/vote-secret/backend\n", "")
            try tree.edit(gunicorn, "chdir = \"/opt/vote-secret/backend\"\n", "")
            try tree.edit(gunicorn, "raw_env = [\"PYTHONPATH=/opt/vote-secret/backend\"]\n", "")
            try tree.edit(
                "opt/vote-secret/bin/venv-bootstrap", "BACKEND = \"/opt/vote-secret/backend\"",
                "BACKEND = \"/opt/vote-secret/config\"")
        },
        RealityMutation(
            "fault 5: one log by the link in /opt/vote-secret/logs", gunicorn, "accesslog = \"/var/log/vote-secret/",
            "accesslog = \"/opt/vote-secret/logs/"),
        RealityMutation("fault 5: one log in a folder /opt/vote-secret/logs") { tree in
            try tree.remove("opt/vote-secret/logs")
            try tree.makeFolder("opt/vote-secret/logs")
            try tree.edit(gunicorn, "accesslog = \"/var/log/vote-secret/", "accesslog = \"/opt/vote-secret/logs/")
        },
    ]

    private static let units = [
        RealityMutation("a misspelt section [Servce]", unit, "[Service]", "[Servce]"),
        RealityMutation(
            "WorkingDirectory= of a folder that is not there", unit, "=/opt/vote-secret/backend\nEnv",
            "=/opt/vote-secret/app\nEnv"),
        RealityMutation("a user whom nobody makes", unit, "User=vote-secret", "User=votes"),
        RealityMutation("no adduser in postinst") { tree in
            try tree.edit(postinst, "adduser --quiet --system --ingroup", "echo adduser --quiet --system --ingroup")
        },
        RealityMutation("a command that no wheel brings", unit, "venv/bin/gunicorn", "venv/bin/hypercorn"),
        RealityMutation(
            "ExecStartPre= of a program that is not there", unit, "ExecStartPre=+/bin/sh",
            "ExecStartPre=/opt/vote-secret/bin/migrate\nExecStartPre=+/bin/sh"),
        RealityMutation(
            "EnvironmentFile= that is not there", unit, "EnvironmentFile=-/etc/default/vote-secret",
            "EnvironmentFile=/etc/default/vote"),
        RealityMutation("the required socket is not shipped") { try $0.remove(socket) },
        RealityMutation("no ReadWritePaths=", unit, writable, ""),
        RealityMutation(
            "InaccessiblePaths=/var/log", unit, "ProtectHome=yes", "ProtectHome=yes\nInaccessiblePaths=/var/log"),
        RealityMutation(
            "ReadWritePaths= of a folder that is not there", unit, "ReadWritePaths=-/var/lib/vote-secret",
            "ReadWritePaths=/opt/vote-secret/data"),
        RealityMutation(
            "the service is not enabled", postinst, "deb-systemd-helper enable", "echo deb-systemd-helper enable"),
        RealityMutation("postinst makes no environment") {
            try $0.edit(postinst, "        begin_early \"$2\"\n", "")
            try $0.edit(postinst, "        make_environment\n        enable", "        enable")
        },
        RealityMutation("the backend's folder has mode 0700") { try $0.setMode(backend, 0o700) },
    ]

    private static let settings = [
        RealityMutation("daemon = True", gunicorn, "daemon = False", "daemon = True"),
        RealityMutation(
            "a bracket is not closed", gunicorn, "\"PYTHONPATH=/opt/vote-secret/backend\"]",
            "\"PYTHONPATH=/opt/vote-secret/backend\""),
        RealityMutation("multiprocessing is not imported", gunicorn, "import multiprocessing\n", ""),
        RealityMutation("gunicorn.conf.py has mode 0600") { try $0.setMode(gunicorn, 0o600) },
        RealityMutation("a misspelt worker_class", gunicorn, "uvicorn.workers.Uvi", "uvicorn.worker.Uvi"),
        RealityMutation("user = \"www-data\"", gunicorn, "user = \"vote-secret\"", "user = \"www-data\""),
        RealityMutation("bind without a port's number", gunicorn, "127.0.0.1:8001", "127.0.0.1:http"),
        RealityMutation("timeout = \"two minutes\"", gunicorn, "timeout = 120", "timeout = \"two minutes\""),
        RealityMutation(
            "errorlog in a folder that nobody makes", gunicorn, "errorlog = \"/var/log/vote-secret/",
            "errorlog = \"/var/log/votes/"),
    ]

    private static let application = [
        RealityMutation("server:application, which is not there", unit, " server:app", " server:application"),
        RealityMutation(
            "the application imports what is not shipped", "\(backend)/server.py", "from vote_secret.application",
            "import requests\nfrom vote_secret.application"),
        RealityMutation(
            "a string is not closed in a module", "\(backend)/vote_secret/journal.py", "import logging\n",
            "import logging\nCOLOUR = \"blue\n"),
        RealityMutation("a module of the application is missing") {
            try $0.remove("\(backend)/vote_secret/no_store.py")
        },
        RealityMutation("gunicorn's entry points are missing") { tree in
            try tree.remove(
                "\(common)/gunicorn-\(try tree.version(of: "gunicorn", in: common)).dist-info/entry_points.txt")
        },
        RealityMutation("the library starlette is missing") { try $0.removeLibrary("starlette", in: common) },
        RealityMutation(
            "the library h11 is missing",
            stricter: "uvicorn requires h11 and never loads it while httptools is there, which no metadata tells"
        ) { try $0.removeLibrary("h11", in: common) },
        RealityMutation(
            "a file of a library was cut off", "\(common)/gunicorn/arbiter.py", "class Arbiter", "class Arb(\n# cut"),
        RealityMutation("no libraries for Python 3.11") { try $0.remove("opt/vote-secret/lib/cp311") },
    ]

    private static let web = [
        RealityMutation("nginx asks another port", site, "server 127.0.0.1:8001", "server 127.0.0.1:8002"),
        RealityMutation("the socket holds another port", socket, "127.0.0.1:8001", "127.0.0.1:8002"),
        RealityMutation(
            "a semicolon is missing in the site", site, "root /opt/vote-secret/frontend/build;",
            "root /opt/vote-secret/frontend/build"),
        RealityMutation("a variable that nginx does not have", site, "$http_host", "$the_host"),
        RealityMutation("the site claims default_server", site, "listen 80;", "listen 80 default_server;"),
        RealityMutation("server_name _", site, "server_name ~.;", "server_name _;"),
        RealityMutation(
            "a slash behind proxy_pass", site, "proxy_pass http://vote-secret;", "proxy_pass http://vote-secret/;"),
        RealityMutation("root is not there", site, "frontend/build;", "frontend/dist;"),
        RealityMutation(
            "the site is not enabled", postinst, "reload_systemd\n        enable_site\n",
            "reload_systemd\n"),
        RealityMutation("the page may not be read") {
            try $0.setMode("opt/vote-secret/frontend/build/index.html", 0o600)
        },
        RealityMutation("the page's scripts are missing") { try $0.remove("opt/vote-secret/frontend/build/assets") },
    ]

    /// What works all the same, and so must have no error.
    private static let harmless = [
        RealityMutation("Type=notify, which gunicorn knows", unit, "Type=exec", "Type=notify"),
        RealityMutation("EnvironmentFile= without “-”, and shipped", unit, "EnvironmentFile=-", "EnvironmentFile="),
        RealityMutation("another bind than the socket's", gunicorn, "127.0.0.1:8001", "127.0.0.1:8009"),
        RealityMutation(
            "LogsDirectory= instead of ReadWritePaths=", unit, writable,
            "LogsDirectory=vote-secret\nStateDirectory=vote-secret\n"),
        RealityMutation("ProtectSystem=full, no ReadWritePaths=") { tree in
            try tree.edit(unit, writable, "")
            try tree.edit(unit, "ProtectSystem=strict", "ProtectSystem=full")
        },
        RealityMutation("After=network, which is no unit", unit, "After=network.target", "After=network"),
        RealityMutation("ExecReload= with another signal, no Restart=") { tree in
            try tree.edit(unit, "kill -HUP", "kill -USR1")
            try tree.edit(unit, "Restart=on-failure\n", "")
        },
        RealityMutation("no rotation of logs") { try $0.write("etc/logrotate.d/vote-secret", "# nothing\n") },
        RealityMutation("logs to the journal") { tree in
            try tree.edit(gunicorn, "errorlog = \"/var/log/vote-secret/gunicorn-error.log\"", "errorlog = \"-\"")
            try tree.edit(gunicorn, "accesslog = \"/var/log/vote-secret/gunicorn-access.log\"", "accesslog = None")
        },
    ]
}

extension RealityTree {
    /// Takes a distribution away whose only module has its name.
    fileprivate mutating func removeLibrary(_ name: String, in folder: String) throws {
        let version = try version(of: name, in: folder)
        try remove("\(folder)/\(name)")
        try remove("\(folder)/\(name)-\(version).dist-info")
    }

    /// The version of a distribution, from the name of its folder.
    fileprivate func version(of name: String, in folder: String) throws -> String {
        let prefix = "\(name)-"
        let names = try folders(in: folder).filter { $0.hasPrefix(prefix) && $0.hasSuffix(".dist-info") }
        guard let found = names.first else { throw MissingText(path: folder, text: prefix) }
        return String(found.dropFirst(prefix.count).dropLast(".dist-info".count))
    }
}
