/// What must be right for a service of gunicorn behind nginx to start, line by line, with the rule that answers it.
public enum ServiceChecklist {
    /// One line.
    public struct Line: Sendable, CustomStringConvertible {
        /// The group of checks.
        public let group: String
        /// What must be so.
        public let text: String
        /// The tag that says when it is not.
        public let tag: String
        /// The good service, spoilt in this point.
        public let spoilt: SamplePackage

        /// The text.
        public var description: String { text }
    }

    /// All lines, in the order of the document.
    public static let all: [Line] = units + gunicorn + generated + included + integrated + syntax

    /// The document docs/service-checks.md.
    public static var document: String {
        var text = introduction
        var group = ""
        for (number, line) in all.enumerated() {
            if line.group != group {
                group = line.group
                let count = all.filter { $0.group == group }.count
                text +=
                    "\n## \(group) (\(count) checks)\n\n| | what must be so | the rule that says when it is not |\n| --- | --- | --- |\n"
            }
            text += "| \(number + 1) | \(line.text) | `\(line.tag)` |\n"
        }
        return text
    }

    private static let introduction = """
        # The service's checklist

        A service of gunicorn behind nginx once reached a server and did not start: it had the wrong type, its
        configuration was never made, its variables were incomplete, its working folder was wrong, and its logs were
        looked for in two places. This is the list of what was checked by hand afterwards, and which rule of `vsdeb check`
        answers each line now. `vsdeb check --explain TAG` prints a rule's page. A test spoils a good service in each
        line's point and expects the rule to find it; the table is written by that test.

        Two of the lines, 4 and 5, are warnings where the service starts all the same, and `vsdeb build` goes on: a wrong
        WorkingDirectory= as long as something else leads to the application (PYTHONPATH, gunicorn's chdir, raw_env or
        pythonpath, or the virtual environment's own path, which venv-bootstrap sets), and a PATH without the system's
        folders, which only programs that the application runs would miss. Where nothing leads to the application, that is
        the error `application-module-missing`. `--fail-on warning` stops at both.

        """

    private static let unit = ServiceCases.unit
    private static let file = ServiceCases.gunicorn

    private static func line(
        _ group: String, _ text: String, _ tag: String, _ spoil: (inout SamplePackage) -> Void
    ) -> Line {
        var package = SamplePackage.service
        spoil(&package)
        return Line(group: group, text: text, tag: tag, spoilt: package)
    }

    private static let units: [Line] = {
        let group = "The systemd unit"
        return [
            line(group, "Type=exec, not forking, for a gunicorn in the foreground", "service-type-contradicts-program")
            {
                $0.edit(unit, "Type=exec", "Type=forking")
            },
            line(group, "User= names a user who exists", "service-user-missing") {
                $0.edit(unit, "User=sample", "User=votes")
            },
            line(group, "Group= names a group that exists", "service-group-missing") {
                $0.edit(unit, "Group=sample", "Group=votes")
            },
            line(
                group, "WorkingDirectory= is the folder of the application",
                "service-working-directory-without-application"
            ) {
                $0.edit(unit, "Directory=/opt/sample/backend", "Directory=/opt/sample")
            },
            line(group, "PATH has the virtual environment and the system's folders", "service-path-incomplete") {
                $0.edit(unit, ":/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "")
            },
            line(group, "PYTHONPATH leads to the application", "service-pythonpath-missing-folder") {
                $0.edit(unit, "PYTHONPATH=/opt/sample/backend", "PYTHONPATH=/opt/sample/app")
            },
            line(group, "ExecStart= gives gunicorn its configuration, and that is there", "gunicorn-config-missing") {
                $0.edit(unit, "config/gunicorn.conf.py", "gunicorn.conf.py")
            },
            line(group, "After= and Wants= name the database's units rightly", "service-names-impossible-unit") {
                $0.edit(unit, "Wants=mongod.service", "Wants=mongod")
            },
            line(group, "Restart=on-failure is set", "service-never-restarted") {
                $0.edit(unit, "Restart=on-failure\n", "")
            },
            line(group, "the sandbox leaves writable what the service writes", "gunicorn-writes-into-read-only-folder")
            {
                $0.edit(unit, "LogsDirectory=sample\n", "ReadWritePaths=/opt/sample\n")
            },
        ]
    }()

    private static let gunicorn: [Line] = {
        let group = "gunicorn's configuration"
        return [
            line(group, "bind is the address that nginx asks", "nginx-proxy-disagrees-with-gunicorn-bind") {
                $0.remove(ServiceCases.socket)
                $0.edit(unit, "Requires=sample.socket\n", "")
                $0.edit(file, "127.0.0.1:8001", "127.0.0.1:8000")
            },
            line(group, "workers is worked out from what is imported", "gunicorn-config-name-undefined") {
                $0.edit(file, "import multiprocessing\n", "")
            },
            line(group, "worker_class is uvicorn's and is shipped", "gunicorn-worker-class-missing") {
                $0.edit(file, "UvicornWorker", "Worker.Uvicorn")
            },
            line(group, "the access log lies where the error log does", "gunicorn-logs-in-several-folders") {
                $0.edit(file, "logs + \"/access.log\"", "\"/var/lib/sample/access.log\"")
            },
            line(group, "the error log's folder is there", "gunicorn-writes-into-missing-folder") {
                $0.edit(file, "f\"{logs}/error.log\"", "\"/var/log/votes/error.log\"")
            },
            line(
                group, "the pid file lies in a folder that the service may write",
                "gunicorn-writes-into-read-only-folder"
            ) {
                $0.edit(file, "os.path.join(logs, \"gunicorn.pid\")", "\"/opt/sample/gunicorn.pid\"")
            },
            line(group, "user is the unit's", "gunicorn-user-disagrees-with-unit") {
                $0.edit(file, "user = \"sample\"", "user = \"www-data\"")
            },
            line(group, "group is the unit's", "gunicorn-user-disagrees-with-unit") {
                $0.edit(file, "group = \"sample\"", "group = \"www-data\"")
            },
            line(group, "raw_env says the same of PYTHONPATH as the unit", "gunicorn-raw-env-disagrees-with-unit") {
                $0.edit(file, "PYTHONPATH=/opt/sample/backend", "PYTHONPATH=/opt/sample")
            },
            line(group, "daemon is False, for systemd", "service-type-contradicts-program") {
                $0.edit(file, "daemon = False", "daemon = True")
            },
        ]
    }()

    private static let generated: [Line] = {
        let group = "The generated files"
        return [
            line(group, "the unit has what systemd needs", "service-unit-refused") { $0.addFile(unit, "# nothing\n") },
            line(group, "gunicorn's configuration has its settings by their names", "gunicorn-setting-misspelt") {
                $0.edit(file, "preload_app", "preload_ap")
            },
            line(group, "the unit's sections and keys can be read", "service-unit-refused") {
                $0.edit(unit, "[Service]", "[Service")
            },
            line(group, "gunicorn's configuration is Python", "gunicorn-config-syntax-error") {
                $0.edit(file, "def post_worker_init(worker):", "def post_worker_init(worker)")
            },
            line(group, "the site can be read by nginx", "nginx-syntax-error") {
                $0.edit(ServiceCases.site, "http_host;\n", "http_host\n}")
            },
        ]
    }()

    private static let included: [Line] = {
        let group = "What is included"
        return [
            line(group, "the package holds gunicorn.conf.py", "gunicorn-config-missing") { $0.remove(file) },
            line(group, "the service may read it", "gunicorn-config-not-readable") {
                $0.change(file) { $0.mode = 0o600 }
            },
            line(group, "the program that reads it comes with the package", "service-program-missing") {
                $0.removeTree("opt/sample/lib/common/gunicorn-23.0.0.dist-info")
            },
            line(group, "what an administrator edits survives an upgrade", "service-settings-not-conffile") {
                $0.addControl("conffiles", "/etc/logrotate.d/sample\n")
            },
        ]
    }()

    private static let integrated: [Line] = {
        let group = "The installation"
        return [
            line(group, "the service's user is made", "service-user-missing") {
                $0.editScript("postinst", "adduser --quiet", "true")
            },
            line(group, "the folder of the logs is made", "gunicorn-writes-into-missing-folder") {
                $0.editScript(
                    "postinst", "for folder in /var/lib/sample /var/log/sample", "for folder in /var/lib/sample")
                $0.edit(unit, "LogsDirectory=sample\n", "ReadWritePaths=-/var/log\n")
            },
            line(group, "the folder of the logs is the service's", "gunicorn-writes-without-permission") {
                $0.editScript("postinst", "-o sample -g sample", "-o root -g root")
                $0.edit(unit, "LogsDirectory=sample\n", "ReadWritePaths=/var/log/sample\n")
            },
            line(group, "the application's folder is there", "service-working-directory-missing") {
                $0.edit(unit, "Directory=/opt/sample/backend", "Directory=/opt/samples/backend")
            },
            line(group, "the service is enabled and starts without a question", "service-not-enabled") {
                $0.editScript("postinst", "        enable_service\n", "")
            },
        ]
    }()

    private static let syntax: [Line] = {
        let group = "The syntax of the programs"
        return [
            line(group, "the module that gunicorn loads is Python", "application-syntax-error") {
                $0.edit(ServiceCases.server, "app = Application(", "app = Application((")
            },
            line(group, "so is every module that it imports", "application-syntax-error") {
                $0.edit("opt/sample/backend/pages/greeting.py", "GREETING =", "GREETING ==== 1 =")
            },
        ]
    }()
}
