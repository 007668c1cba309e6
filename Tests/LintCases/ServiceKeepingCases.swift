@testable import ServiceLint

/// Cases of the rules that answer whether it is safe to run for years.
enum ServiceKeepingCases {
    private static let unit = ServiceCases.unit
    private static let rotation = ServiceCases.rotation

    static let all: [TagCase] = [
        .service(
            LogRotationRule.none, fires: { $0.edit(rotation, "/var/log/sample/*.log", "/var/log/sample/error.log") },
            silent: { $0.edit(rotation, "/var/log/sample/*.log", "/var/log/sample/access.log /var/log/*/err?r.log") }),
        .service(
            LogRotationRule.silent,
            fires: {
                $0.addFile(rotation, "/var/log/sample/*.log {\n    weekly\n}\n")
            }, silent: { $0.addFile(rotation, "/var/log/sample/*.log {\n    weekly\n    copytruncate\n}\n") }),
        .service(
            LogRotationRule.signal, fires: { $0.edit(rotation, "--signal USR1", "--signal QUIT") },
            silent: { $0.edit(rotation, "--signal USR1", "--signal SIGUSR1") }),
        .service(
            LogRotationRule.process, fires: { $0.edit(rotation, "/var/log/sample/gunicorn.pid", "/run/gunicorn.pid") },
            silent: {
                $0.addLink("opt/sample/logs", to: "/var/log/sample")
                $0.edit(rotation, "--pidfile /var/log/sample/gunicorn.pid", "--pidfile /opt/sample/logs/gunicorn.pid")
            }),
        .service(
            LogRotationRule.user, fires: { $0.edit(rotation, "su sample sample", "su simple sample") },
            silent: { $0.edit(rotation, "su sample sample", "su root adm") }),
        .service(
            LogRotationRule.unit,
            fires: {
                $0.addFile(
                    rotation,
                    "/var/log/sample/*.log {\n postrotate\n  systemctl kill -s USR1 sampel.service\n endscript\n}\n")
            },
            silent: {
                $0.addFile(
                    rotation,
                    "/var/log/sample/*.log {\n postrotate\n  systemctl kill -s USR1 sample.service\n endscript\n}\n")
            }),
        .service(
            ScriptProgramRule.notExecutable, fires: { $0.change("opt/sample/bin/venv-bootstrap") { $0.mode = 0o644 } },
            silent: { $0.change("opt/sample/bin/wait-healthy") { $0.mode = 0o644 } }),
        .service(
            ScriptAccountRule.early,
            fires: {
                $0.addFile("usr/lib/sysusers.d/sample.conf", "u sample - \"Sample\" /var/lib/sample\n")
                $0.editScript("postinst", "        make_account\n", "")
            },
            silent: {
                $0.addFile("usr/lib/sysusers.d/sample.conf", "u sample - \"Sample\" /var/lib/sample\n")
                $0.editScript("postinst", "        make_account\n", "        systemd-sysusers sample.conf\n")
            }),
        .service(
            OwnedCodeRule.owned,
            fires: {
                $0.editScript(
                    "postinst", "make_folders\n        /opt",
                    "make_folders\n        chown -R sample:sample /opt/sample\n        /opt")
            },
            silent: {
                $0.editScript(
                    "postinst", "make_folders\n        /opt",
                    "make_folders\n        chown -R root:root /opt/sample\n        /opt")
            }),
        .service(
            OwnedCodeRule.writable,
            fires: { $0.edit(unit, "ProtectHome=", "ReadWritePaths=/opt/sample\nProtectHome=") },
            silent: { $0.edit(unit, "ProtectHome=", "ReadWritePaths=-/opt/sample/data\nProtectHome=") }),
        .service(
            SettingsFileRule.notConffile, fires: { $0.addControl("conffiles", "/etc/nginx/sites-available/sample\n") },
            silent: { $0.edit(unit, "EnvironmentFile=-/etc/default/sample", "EnvironmentFile=-/etc/default/locale") }),
        .service(
            PurgeRule.left, fires: { $0.editScript("postrm", "rm -rf /var/log/sample /var/lib/sample", "true") },
            silent: {
                $0.editScript(
                    "postrm", "rm -rf /var/log/sample /var/lib/sample",
                    "for x in log lib; do rm -rf /var/$x/sample; done # /var/log/sample /var/lib/sample")
            }),
    ]
}
