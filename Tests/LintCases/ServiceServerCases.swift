@testable import ServiceLint

/// Cases of the rules that answer whether gunicorn will start.
enum ServiceServerCases {
    private static let unit = ServiceCases.unit
    private static let socket = ServiceCases.socket
    private static let gunicorn = ServiceCases.gunicorn

    static let all: [TagCase] = configuration + settings + files + addresses

    private static let configuration: [TagCase] = [
        .service(
            GunicornConfigurationRule.missing, fires: { $0.remove(gunicorn) },
            silent: {
                $0.edit(unit, "--config /opt/sample/config/gunicorn.conf.py", "--config ../config/gunicorn.conf.py")
            }),
        .service(
            GunicornConfigurationRule.missing, "a module",
            fires: { $0.edit(unit, "--config /opt/sample/config/gunicorn.conf.py", "--config python:gunicorn_conf") },
            silent: {
                $0.edit(unit, "--config /opt/sample/config/gunicorn.conf.py", "--config python:gunicorn_conf")
                $0.addFile("opt/sample/backend/gunicorn_conf.py", "bind = \"127.0.0.1:8001\"\n")
            }),
        .service(
            GunicornConfigurationRule.unused,
            fires: { $0.edit(unit, " --config /opt/sample/config/gunicorn.conf.py", "") },
            silent: {
                $0.edit(unit, " --config /opt/sample/config/gunicorn.conf.py", "")
                $0.edit(unit, "Directory=/opt/sample/backend", "Directory=/opt/sample/config")
            }),
        .service(
            GunicornConfigurationRule.unreadable, fires: { $0.change(gunicorn) { $0.mode = 0o600 } },
            silent: {
                $0.change(gunicorn) {
                    $0.mode = 0o640
                    $0.groupName = "sample"
                }
            }),
        .service(
            GunicornConfigurationRule.syntax, "an open bracket",
            fires: { $0.edit(gunicorn, "\"PYTHONPATH=/opt/sample/backend\"]", "\"PYTHONPATH=/opt/sample/backend\"") },
            silent: { $0.edit(gunicorn, "timeout = 120", "timeout = (\n    120\n)  # ( [ {") }),
        .service(
            GunicornConfigurationRule.syntax, "an open string", fires: { $0.edit(gunicorn, "\"sample\"", "\"sample") },
            silent: { $0.edit(gunicorn, "timeout = 120", "note = '''it's\n\"fine\"'''\ntimeout = 120") }),
        .service(
            GunicornConfigurationRule.syntax, "indentation",
            fires: { $0.edit(gunicorn, "timeout = 120", "  timeout = 120") },
            silent: { $0.edit(gunicorn, "timeout = 120", "if os.name:\n  timeout = 120\nelse: timeout = 60") }),
        .service(
            GunicornConfigurationRule.syntax, "two words",
            fires: { $0.edit(gunicorn, "timeout = 120", "time out = 120") }),
        .service(
            GunicornConfigurationRule.syntax, "a missing colon",
            fires: { $0.edit(gunicorn, "def post_worker_init(worker):", "def post_worker_init(worker)") }),
        .service(
            GunicornConfigurationRule.importMissing,
            fires: { $0.edit(gunicorn, "import os\n", "import os\nimport psutil\n") },
            silent: {
                $0.edit(
                    gunicorn, "import os\n",
                    "import os\ntry:\n    import psutil\nexcept ImportError:\n    psutil = None\n")
            }),
        .service(
            GunicornConfigurationRule.undefined, fires: { $0.edit(gunicorn, "import multiprocessing\n", "") },
            silent: { $0.edit(gunicorn, "timeout = 120", "timeout = max(len(__file__), int(\"120\"))") }),
        .service(
            GunicornConfigurationRule.unknown,
            fires: { $0.edit(gunicorn, "bind = \"127.0.0.1:8001\"", "bind = os.environ[\"BIND\"]") },
            silent: { $0.edit(gunicorn, "bind = \"127.0.0.1:8001\"", "bind = \"127.0.0.1:\" + str(8000 + 1)") }),
    ]

    private static let settings: [TagCase] = [
        .service(
            GunicornSettingRule.invalid, fires: { $0.edit(gunicorn, "timeout = 120", "timeout = \"two minutes\"") },
            silent: { $0.edit(gunicorn, "timeout = 120", "timeout = \"120\"") }),
        .service(
            GunicornSettingRule.invalid, "a number",
            fires: { $0.edit(gunicorn, "bind = \"127.0.0.1:8001\"", "bind = 8001") }),
        .service(
            GunicornSettingRule.misspelt, fires: { $0.edit(gunicorn, "preload_app", "preload_aap") },
            silent: { $0.edit(gunicorn, "timeout = 120", "timeout = 120\ncolour = \"green\"") }),
        .service(
            GunicornSettingRule.folder, fires: { $0.edit(gunicorn, "timeout = 120", "chdir = \"/opt/sample/app\"") },
            silent: { $0.edit(gunicorn, "timeout = 120", "chdir = \"/opt/sample/backend\"") }),
        .service(
            GunicornSettingRule.file,
            fires: { $0.edit(gunicorn, "timeout = 120", "certfile = \"/opt/sample/config/tls.pem\"") },
            silent: { $0.edit(gunicorn, "timeout = 120", "certfile = \"/etc/ssl/certs/ssl-cert-snakeoil.pem\"") }),
        .service(
            GunicornSettingRule.file, "of logging",
            fires: { $0.edit(gunicorn, "timeout = 120", "logconfig = \"logging.ini\"") },
            silent: {
                $0.edit(gunicorn, "timeout = 120", "logconfig = \"logging.ini\"")
                $0.addFile("opt/sample/backend/logging.ini", "[loggers]\n")
            }),
        .service(
            GunicornSettingRule.workers, fires: { $0.edit(gunicorn, "timeout = 120", "workers = 0") },
            silent: { $0.edit(gunicorn, "timeout = 120", "workers = 1") }),
        .service(
            GunicornSettingRule.level, fires: { $0.edit(gunicorn, "timeout = 120", "loglevel = \"verbose\"") },
            silent: { $0.edit(gunicorn, "timeout = 120", "loglevel = \"WARNING\"") }),
        .service(
            GunicornSettingRule.reload, fires: { $0.edit(gunicorn, "timeout = 120", "reload = True") },
            silent: { $0.edit(gunicorn, "timeout = 120", "reload = False") }),
        .service(
            GunicornAccountRule.missing, fires: { $0.edit(gunicorn, "user = \"sample\"", "user = \"gunicorn\"") },
            silent: { $0.edit(gunicorn, "user = \"sample\"", "user = None") }),
        .service(
            GunicornAccountRule.disagrees, fires: { $0.edit(gunicorn, "user = \"sample\"", "user = \"www-data\"") },
            silent: {
                $0.edit(gunicorn, "user = \"sample\"", "user = \"www-data\"")
                $0.edit(gunicorn, "group = \"sample\"", "group = \"www-data\"")
                $0.edit(unit, "User=sample\nGroup=sample\n", "User=www-data\nGroup=www-data\n")
            }),
        .service(
            GunicornAccountRule.disagrees, "the group",
            fires: { $0.edit(gunicorn, "group = \"sample\"", "group = \"www-data\"") }),
        .service(
            GunicornEnvironmentRule.malformed, fires: { $0.edit(gunicorn, "\"PYTHONPATH=/opt", "\"PYTHONPATH:/opt") },
            silent: { $0.edit(gunicorn, "[\"PYTHONPATH=/opt", "[\"EMPTY=\", \"PYTHONPATH=/opt") }),
        .service(
            GunicornEnvironmentRule.disagrees,
            fires: { $0.edit(gunicorn, "PYTHONPATH=/opt/sample/backend", "PYTHONPATH=/opt/sample") },
            silent: { $0.edit(gunicorn, "PYTHONPATH=/opt/sample/backend", "OTHER=/opt/sample") }),
        .service(
            WorkerClassRule.missing,
            fires: { $0.edit(gunicorn, "uvicorn.workers.UvicornWorker", "uvicorn.worker.UvicornWorker") },
            silent: { $0.edit(gunicorn, "uvicorn.workers.UvicornWorker", "gthread") }),
        .service(
            WorkerClassRule.missing, "a misspelt class",
            fires: { $0.edit(gunicorn, "UvicornWorker", "UvicornWroker") },
            silent: {
                $0.edit(gunicorn, "workers.UvicornWorker", "workers.UvicornH11Worker")
                $0.edit(
                    "opt/sample/lib/common/uvicorn/workers.py", "class Uvicorn",
                    "class UvicornH11Worker: ...\nclass Uvicorn")
            }),
        .service(
            WorkerClassRule.missing, "its library",
            fires: { $0.edit(gunicorn, "uvicorn.workers.UvicornWorker", "gevent") }),
    ]

    private static let files: [TagCase] = [
        .service(
            GunicornFileRule.missing,
            fires: {
                $0.edit(gunicorn, "\"/var/log/sample\"", "\"/var/log/samples\"")
            },
            silent: {
                $0.edit(gunicorn, "\"/var/log/sample\"", "\"/var/log/samples\"")
                $0.edit(unit, "LogsDirectory=sample", "LogsDirectory=sample samples")
            }),
        .service(
            GunicornFileRule.readOnly, fires: { $0.edit(unit, "LogsDirectory=sample\n", "") },
            silent: { $0.edit(unit, "LogsDirectory=sample\n", "ReadWritePaths=/var/log/sample\n") }),
        .service(
            GunicornFileRule.readOnly, "without the sandbox it is right",
            fires: { $0.edit(unit, "ProtectHome=yes", "ReadOnlyPaths=/var/log/sample") },
            silent: {
                $0.edit(unit, "LogsDirectory=sample\n", "")
                $0.edit(unit, "ProtectSystem=strict", "ProtectSystem=full")
            }),
        .service(
            GunicornFileRule.readOnly, "a link",
            fires: {
                $0.edit(unit, "LogsDirectory=sample\n", "ReadWritePaths=-/opt/sample/logs\n")
                $0.addLink("opt/sample/logs", to: "/var/lib/sample")
            },
            silent: {
                $0.edit(unit, "LogsDirectory=sample\n", "ReadWritePaths=-/opt/sample/logs\n")
                $0.addLink("opt/sample/logs", to: "/var/log/sample")
            }),
        .service(
            GunicornFileRule.forbidden,
            fires: {
                $0.edit(unit, "LogsDirectory=sample\n", "ReadWritePaths=/var/log/sample\n")
                $0.editScript("postinst", "install -d -m 0750 -o sample -g sample \"$folder\"", "mkdir -p \"$folder\"")
            },
            silent: {
                $0.edit(unit, "LogsDirectory=sample\n", "ReadWritePaths=/var/log/sample\n")
                $0.editScript(
                    "postinst", "install -d -m 0750 -o sample -g sample \"$folder\"",
                    "mkdir -p \"$folder\" && chown sample: \"$folder\"")
            }),
        .service(
            GunicornFileRule.hidden,
            fires: { $0.edit(gunicorn, "\"/var/log/sample\"", "\"/root\"") },
            silent: { $0.edit(unit, "ProtectHome=yes", "ProtectHome=yes\nInaccessiblePaths=/var/mail") }),
        .service(
            GunicornFileRule.hidden, "by name",
            fires: { $0.edit(unit, "ProtectHome=yes", "ProtectHome=yes\nInaccessiblePaths=/var/log") }),
        .service(
            GunicornFileRule.several,
            fires: { $0.edit(gunicorn, "logs + \"/access.log\"", "\"/var/lib/sample/access.log\"") },
            silent: {
                $0.edit(gunicorn, "os.path.join(logs, \"gunicorn.pid\")", "\"/run/sample/gunicorn.pid\"")
                $0.edit(unit, "LogsDirectory=", "RuntimeDirectory=sample\nLogsDirectory=")
            }),
    ]

    private static let addresses: [TagCase] = [
        .service(
            BindRule.malformed, fires: { $0.edit(gunicorn, "127.0.0.1:8001", "127.0.0.1:http") },
            silent: { $0.edit(gunicorn, "\"127.0.0.1:8001\"", "[\"127.0.0.1:8001\", \"[::1]:8001\", \"unix:/run/x\"]") }
        ),
        .service(
            BindRule.privileged,
            fires: {
                $0.withoutSocket()
                $0.edit(gunicorn, "127.0.0.1:8001", "127.0.0.1:80")
            },
            silent: {
                $0.withoutSocket()
                $0.edit(gunicorn, "127.0.0.1:8001", "127.0.0.1:80")
                $0.edit(unit, "ProtectHome=yes", "AmbientCapabilities=CAP_NET_BIND_SERVICE")
            }),
        .service(
            BindRule.sandbox,
            fires: {
                $0.withoutSocket()
                $0.edit(unit, "=AF_INET AF_INET6 AF_UNIX", "=AF_UNIX")
            }, silent: { $0.edit(unit, "=AF_INET AF_INET6 AF_UNIX", "=AF_UNIX") }),
        .service(
            BindRule.sandbox, "packets", fires: { $0.edit(unit, "ProtectHome=yes", "IPAddressDeny=any") },
            silent: { $0.edit(unit, "ProtectHome=yes", "IPAddressDeny=any\nIPAddressAllow=localhost") }),
        .service(
            BindRule.folder,
            fires: {
                $0.withoutSocket()
                $0.edit(gunicorn, "127.0.0.1:8001", "unix:/run/sample/sample.sock")
            },
            silent: {
                $0.withoutSocket()
                $0.edit(gunicorn, "127.0.0.1:8001", "unix:/run/sample/sample.sock")
                $0.edit(unit, "LogsDirectory=", "RuntimeDirectory=sample\nLogsDirectory=")
            }),
    ]
}

extension SamplePackage {
    /// Leaves the address to gunicorn itself.
    fileprivate mutating func withoutSocket() {
        remove(ServiceCases.socket)
        edit(ServiceCases.unit, "Requires=sample.socket\n", "")
    }
}
