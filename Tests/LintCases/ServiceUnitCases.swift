@testable import ServiceLint

/// Cases of the rules that answer whether systemd will start it.
enum ServiceUnitCases {
    private static let unit = ServiceCases.unit
    private static let socket = ServiceCases.socket
    private static let gunicorn = ServiceCases.gunicorn

    static let all: [TagCase] = loading + programs + surroundings + relations

    private static let loading: [TagCase] = [
        .service(
            UnitLoadRule.refused, "a misspelt section", fires: { $0.edit(unit, "[Service]", "[Servce]") },
            silent: { $0.edit(unit, "[Service]\n", "[X-Note]\nkey=value\n[Service]\n") }),
        .service(UnitLoadRule.refused, "no command", fires: { $0.edit(unit, "ExecStart=", "ExecStrat=") }),
        .service(
            UnitLoadRule.refused, "two commands",
            fires: { $0.edit(unit, "ExecReload=", "ExecStart=/bin/true\nExecReload=") },
            silent: { $0.edit(unit, "ExecStart=/opt", "ExecStart=/bin/false\nExecStart=\nExecStart=/opt") }),
        .service(
            UnitLoadRule.refused, "a relative path",
            fires: { $0.edit(unit, "ExecStart=/opt/sample/venv/bin/", "ExecStart=venv/bin/") }),
        .service(
            ServiceTypeRule.contradicts, "forking", fires: { $0.edit(unit, "Type=exec", "Type=forking") },
            silent: {
                $0.edit(unit, "Type=exec", "Type=forking")
                $0.edit(gunicorn, "daemon = False", "daemon = True")
            }),
        .service(
            ServiceTypeRule.contradicts, "a daemon", fires: { $0.edit(gunicorn, "daemon = False", "daemon = True") },
            silent: { $0.edit(unit, "Type=exec", "Type=notify") }),
        .service(
            ServiceTypeRule.contradicts, "a daemon by option",
            fires: { $0.edit(unit, "gunicorn --config", "gunicorn -D --config") },
            silent: { $0.edit(gunicorn, "daemon = False", "daemon = bool(os.environ.get(\"X\"))") }),
        .service(
            ServiceTypeRule.watchdog, fires: { $0.edit(unit, "Restart=on", "WatchdogSec=30\nRestart=on") },
            silent: { $0.edit(unit, "Restart=on", "WatchdogSec=0\nRestart=on") }),
    ]

    private static let programs: [TagCase] = [
        .service(
            ServiceProgramRule.missing, "no such command",
            fires: { $0.edit(unit, "venv/bin/gunicorn", "venv/bin/hypercorn") },
            silent: { $0.edit(unit, "ExecStart=/opt", "ExecStartPre=-/opt/sample/bin/nothing\nExecStart=/opt") }),
        .service(
            ServiceProgramRule.missing, "no environment",
            fires: { $0.editScript("postinst", "        /opt/sample/bin/venv-bootstrap install\n", "") },
            silent: {
                $0.editScript("postinst", "/opt/sample/bin/venv-bootstrap install", "python3 -m venv /opt/sample/venv")
            }),
        .service(
            ServiceProgramRule.missing, "no entry point",
            fires: { $0.remove("opt/sample/lib/common/gunicorn-23.0.0.dist-info/entry_points.txt") }),
        .service(
            ServiceProgramRule.missing, "before the start",
            fires: { $0.edit(unit, "ExecStartPre=", "ExecStartPre=/opt/sample/bin/migrate\nExecStartPre=") },
            silent: {
                $0.edit(unit, "ExecStartPre=", "ExecStartPre=/usr/bin/git --version\nExecStartPre=")
            }),
        .service(
            ServiceProgramRule.notExecutable,
            fires: {
                $0.addFile("opt/sample/bin/migrate", "#!/bin/sh\n", mode: 0o644)
                $0.edit(unit, "ExecStartPre=", "ExecStartPre=/opt/sample/bin/migrate\nExecStartPre=")
            },
            silent: {
                $0.addFile("opt/sample/bin/migrate", "#!/bin/sh\n", mode: 0o755)
                $0.edit(unit, "ExecStartPre=", "ExecStartPre=/opt/sample/bin/migrate\nExecStartPre=")
            }),
        .service(
            ServiceProgramRule.interpreter,
            fires: {
                $0.addFile("opt/sample/bin/migrate", "#!/usr/local/bin/python\n", mode: 0o755)
                $0.edit(unit, "ExecStartPre=", "ExecStartPre=/opt/sample/bin/migrate\nExecStartPre=")
            },
            silent: {
                $0.addFile("opt/sample/bin/migrate", "#!/opt/sample/venv/bin/python3\n", mode: 0o755)
                $0.edit(unit, "ExecStartPre=", "ExecStartPre=/opt/sample/bin/migrate\nExecStartPre=")
            }),
    ]

    private static let surroundings: [TagCase] = [
        .service(
            ServiceAccountRule.user,
            fires: {
                $0.editScript(
                    "postinst",
                    "adduser --quiet --system --ingroup sample --home /var/lib/sample --no-create-home sample",
                    "true")
            },
            silent: {
                $0.editScript(
                    "postinst",
                    "adduser --quiet --system --ingroup sample --home /var/lib/sample --no-create-home sample",
                    "true")
                $0.addFile("usr/lib/sysusers.d/sample.conf", "u sample - \"Sample\" /var/lib/sample\n")
            }),
        .service(
            ServiceAccountRule.user, "another name", fires: { $0.edit(unit, "User=sample", "User=sampel") },
            silent: { $0.edit(unit, "User=sample", "User=www-data") }),
        .service(
            ServiceAccountRule.group, fires: { $0.edit(unit, "Group=sample", "Group=samples") },
            silent: { $0.edit(unit, "Group=sample", "Group=www-data") }),
        .service(
            ServiceAccountRule.root,
            fires: {
                $0.edit(unit, "User=sample\nGroup=sample\n", "")
                $0.edit(gunicorn, "user = \"sample\"\ngroup = \"sample\"\n", "")
            }, silent: { $0.edit(unit, "User=sample\n", "DynamicUser=yes\nUser=sample\n") }),
        .service(
            WorkingDirectoryRule.missing,
            fires: { $0.edit(unit, "Directory=/opt/sample/backend", "Directory=/opt/sample/app") },
            silent: { $0.edit(unit, "Directory=/opt/sample/backend", "Directory=-/opt/sample/app") }),
        .service(
            WorkingDirectoryRule.closed, fires: { $0.change("opt/sample/backend") { $0.mode = 0o700 } },
            silent: {
                $0.change("opt/sample/backend") {
                    $0.mode = 0o750
                    $0.groupName = "sample"
                }
            }),
        .service(
            WorkingDirectoryRule.other,
            fires: { $0.edit(unit, "Directory=/opt/sample/backend", "Directory=/opt/sample") }),
        .service(
            EnvironmentFileRule.missing,
            fires: { $0.edit(unit, "EnvironmentFile=-/etc/default/sample", "EnvironmentFile=/etc/default/samples") },
            silent: { $0.edit(unit, "EnvironmentFile=-", "EnvironmentFile=") }),
        .service(
            ServicePathRule.incomplete,
            fires: {
                $0.edit(unit, ":/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "")
            },
            silent: { $0.edit(unit, ":/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", ":/usr/bin") }),
        .service(
            ServicePathRule.incomplete, "without the environment",
            fires: { $0.edit(unit, "PATH=/opt/sample/venv/bin:", "PATH=") }),
        .service(
            ServicePathRule.pythonPath,
            fires: { $0.edit(unit, "PYTHONPATH=/opt/sample/backend", "PYTHONPATH=/opt/sample/app") },
            silent: {
                $0.edit(unit, "PYTHONPATH=/opt/sample/backend", "PYTHONPATH=/opt/sample/backend:/usr/lib/python3")
            }),
        .service(
            ManagedFolderRule.absolute,
            fires: { $0.edit(unit, "LogsDirectory=sample", "LogsDirectory=/var/log/sample") },
            silent: { $0.edit(unit, "LogsDirectory=sample", "LogsDirectory=sample sample/old") }),
        .service(
            ManagedFolderRule.missing,
            fires: { $0.edit(unit, "ProtectHome=", "ReadWritePaths=/opt/sample/logs\nProtectHome=") },
            silent: { $0.edit(unit, "ProtectHome=", "ReadWritePaths=-/opt/sample/logs\nProtectHome=") }),
    ]

    private static let relations: [TagCase] = [
        .service(
            EnablementRule.notEnabled,
            fires: { $0.editScript("postinst", "        enable_service\n", "") },
            silent: {
                $0.editScript("postinst", "        enable_service\n", "        systemctl enable sample.service\n")
            }),
        .service(
            EnablementRule.noInstall, fires: { $0.edit(unit, "[Install]\nWantedBy=multi-user.target\n", "") },
            silent: {
                $0.edit(unit, "[Install]\nWantedBy=multi-user.target\n", "")
                $0.addFile(
                    "usr/lib/systemd/system/sample.timer", "[Timer]\nOnBootSec=1\n[Install]\nWantedBy=timers.target\n")
            }),
        .service(
            EnablementRule.unknownTarget, fires: { $0.edit(unit, "=multi-user.target", "=multiuser.target") },
            silent: { $0.edit(unit, "=multi-user.target", "=nginx-users.target") }),
        .service(
            UnitRelationRule.required, fires: { $0.remove(socket) },
            silent: { $0.edit(unit, "Requires=sample.socket", "Requires=sample.socket nginx.service") }),
        .service(
            UnitRelationRule.required, "a database",
            fires: { $0.edit(unit, "Requires=sample.socket", "Requires=sample.socket mongod.service") },
            silent: { $0.edit(unit, "Wants=mongod", "Wants=mongodb") }),
        .service(
            UnitRelationRule.invalid,
            fires: { $0.edit(unit, "After=network.target mongod.service", "After=network mongod") },
            silent: { $0.edit(unit, "After=network.target", "After=network.target remote-fs.target") }),
        .service(
            ReloadRule.stops, fires: { $0.edit(unit, "kill -HUP $MAINPID", "kill -TERM $MAINPID") },
            silent: { $0.edit(unit, "kill -HUP $MAINPID", "kill -s HUP $MAINPID") }),
        .service(ReloadRule.stops, "no signal", fires: { $0.edit(unit, "kill -HUP $MAINPID", "kill $MAINPID") }),
        .service(
            ReloadRule.missing,
            fires: {
                $0.edit(unit, "ExecReload=/bin/sh -c \"kill -HUP $MAINPID\"", "ExecReload=/bin/kill -HUP $MAINPID")
            },
            silent: {
                $0.edit(unit, "ExecReload=/bin/sh -c \"kill -HUP $MAINPID\"", "ExecReload=/bin/kill -HUP $MAINPID")
                $0.set("Depends", "adduser, nginx, procps, python3 (<< 3.14~), python3 (>= 3.11~)")
            }),
        .service(
            SocketRule.accept, fires: { $0.edit(socket, "[Socket]", "[Socket]\nAccept=yes") },
            silent: { $0.edit(socket, "[Socket]", "[Socket]\nAccept=no") }),
        .service(
            SocketRule.bind, fires: { $0.edit(gunicorn, "127.0.0.1:8001", "127.0.0.1:8002") },
            silent: { $0.edit(gunicorn, "127.0.0.1:8001", "localhost:8001") }),
        .service(
            RestartRule.none, fires: { $0.edit(unit, "Restart=on-failure\n", "") },
            silent: { $0.edit(unit, "Restart=on-failure", "Restart=always") }),
        .service(
            RestartRule.stop, fires: { $0.edit(unit, "TimeoutStopSec=45", "TimeoutStopSec=5") },
            silent: {
                $0.edit(unit, "TimeoutStopSec=45", "TimeoutStopSec=5")
                $0.edit(gunicorn, "timeout = 120", "timeout = 120\ngraceful_timeout = 3")
            }),
    ]
}
