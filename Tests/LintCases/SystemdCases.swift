@testable import PackageLint

/// The cases of systemd units, cron and init scripts.
enum SystemdCases {
    static let all: [TagCase] = services + settings + otherFiles + initScripts

    private static let good = """
        [Unit]
        Description=A sample
        Documentation=https://example.org/manual man:sample(8)
        After=network.target

        [Service]
        ExecStart=/usr/lib/sample/run
        ProtectSystem=strict

        [Install]
        WantedBy=multi-user.target

        """

    /// The good unit must give nothing, and `tag` when `old` is replaced.
    private static func service(
        _ tag: Tag, _ name: String = "", context: String? = nil, replace old: String, with new: String,
        at path: String = "lib/systemd/system/sample.service"
    ) -> TagCase {
        TagCase(
            tag, name, context: context, fires: { $0.addFile(path, good.replacing(old, with: new)) },
            silent: { $0.addFile(path, good) })
    }

    private static let services: [TagCase] = [
        TagCase(
            ServicePlaceCheck.oddLocation, context: "[etc/systemd/system/sample.service]",
            fires: { $0.addFile("etc/systemd/system/sample.service", good) },
            silent: { $0.addFile("lib/systemd/system/sample.service", good) }),
        TagCase(
            ServicePlaceCheck.notAFile, context: "[lib/systemd/system/alias.service]",
            fires: { $0.addLink("lib/systemd/system/alias.service", to: "absent.service") },
            silent: {
                $0.addFile("lib/systemd/system/sample.service", good)
                $0.addLink("lib/systemd/system/alias.service", to: "sample.service")
            }),
        service(
            ServiceDocumentationCheck.missing, context: "[lib/systemd/system/sample.service]",
            replace: "Documentation=https://example.org/manual man:sample(8)\n", with: ""),
        service(
            ServiceDocumentationCheck.invalid, context: "sample(8) [lib/systemd/system/sample.service]",
            replace: "man:sample(8)", with: "sample(8)"),
        service(
            ServiceInstallCheck.missing, context: "[lib/systemd/system/sample.service]",
            replace: "WantedBy=multi-user.target\n", with: ""),
        service(
            ServiceInstallCheck.unusual, context: "network.target [lib/systemd/system/sample.service]",
            replace: "WantedBy=multi-user.target", with: "WantedBy=network.target multi-user.target"),
        service(
            ServiceInstallCheck.alias, context: "[lib/systemd/system/sample.service]",
            replace: "WantedBy=", with: "Alias=other\nWantedBy="),
    ]

    private static let settings: [TagCase] = [
        service(
            ServiceSafetyCheck.hardening, context: "[lib/systemd/system/sample.service]",
            replace: "ProtectSystem=strict\n", with: ""),
        service(
            ServiceSafetyCheck.nobody, context: "User=nobody [lib/systemd/system/sample.service]",
            replace: "ExecStart", with: "User=nobody\nExecStart"),
        service(
            ServiceSafetyCheck.nobody, "group", context: "Group=nogroup [lib/systemd/system/sample.service]",
            replace: "ExecStart", with: "User=sample\nGroup=nogroup\nExecStart"),
        service(ServiceSafetyCheck.killMode, replace: "ExecStart", with: "KillMode=none\nExecStart"),
        service(
            ServiceSafetyCheck.shutdown, replace: "After=",
            with: "DefaultDependencies=no\nConflicts=shutdown.target\nAfter="),
        service(
            ObsoleteSettingsCheck.syslog, context: "StandardOutput=syslog [lib/systemd/system/sample.service]",
            replace: "ExecStart", with: "StandardOutput=syslog\nExecStart"),
        service(
            ObsoleteSettingsCheck.target, context: "syslog.target [lib/systemd/system/sample.service]",
            replace: "network.target", with: "network.target \\\n  syslog.target"),
        service(
            ObsoleteSettingsCheck.varRun, context: "PIDFile /var/run/sample.pid [lib/systemd/system/sample.service]",
            replace: "ExecStart", with: "PIDFile=/var/run/sample.pid\nExecStart"),
        service(
            ObsoleteSettingsCheck.initScript, context: "ExecStart [lib/systemd/system/sample.service]",
            replace: "/usr/lib/sample/run", with: "/etc/init.d/sample start"),
        service(
            ObsoleteSettingsCheck.bindTo, context: "[lib/systemd/system/sample.service]", replace: "After=",
            with: "BindTo=other.service\nAfter="),
        TagCase(
            ObsoleteSettingsCheck.varRun, "socket",
            context: "ListenStream /var/run/sample.socket [lib/systemd/system/sample.socket]",
            fires: {
                $0.addFile("lib/systemd/system/sample.socket", "[Socket]\nListenStream=/var/run/sample.socket\n")
            },
            silent: { $0.addFile("lib/systemd/system/sample.socket", "[Socket]\nListenStream=/run/sample.socket\n") }),
    ]

    private static let otherFiles: [TagCase] = [
        TagCase(
            TemporaryFilesCheck.misplaced, context: "[etc/tmpfiles.d/sample.conf]",
            fires: { $0.addFile("etc/tmpfiles.d/sample.conf", "d /run/sample 0755 root root -\n") },
            silent: { $0.addFile("usr/lib/tmpfiles.d/sample.conf", "d /run/sample 0755 root root -\n") }),
        TagCase(
            TemporaryFilesCheck.varRun, context: "[usr/lib/tmpfiles.d/sample.conf]",
            fires: { $0.addFile("usr/lib/tmpfiles.d/sample.conf", "d /var/run/sample 0755 root root -\n") },
            silent: { $0.addFile("usr/lib/tmpfiles.d/sample.conf", "d /run/sample 0755 root root -\n#d /var/run/x\n") }),
        TagCase(
            CronCheck.illegalName, context: "[etc/cron.daily/sample.sh]",
            fires: { $0.addFile("etc/cron.daily/sample.sh", "#!/bin/sh\nls\n", mode: 0o755) },
            silent: { $0.addFile("etc/cron.daily/sample-job", "#!/bin/sh\nls\n", mode: 0o755) }),
        TagCase(
            CronCheck.missingTimer, context: "[etc/cron.daily/sample-job]",
            fires: { $0.addFile("etc/cron.daily/sample-job", "#!/bin/sh\nls\n", mode: 0o755) },
            silent: {
                $0.addFile("etc/cron.daily/sample-job", "#!/bin/sh\nls\n", mode: 0o755)
                $0.addFile("lib/systemd/system/sample.timer", "[Timer]\nOnCalendar=daily\n")
            }),
    ]

    private static let initScript = """
        #!/bin/sh
        ### BEGIN INIT INFO
        # Provides:          sample
        # Required-Start:    $remote_fs
        # Required-Stop:     $remote_fs
        # Default-Start:     2 3 4 5
        # Default-Stop:      0 1 6
        # Short-Description: A sample
        ### END INIT INFO
        . /lib/lsb/init-functions
        case "$1" in
            start|stop|restart|force-reload|status) ls ;;
        esac

        """

    /// A package with an init script that is registered.
    private static func addInit(
        _ package: inout SamplePackage, _ text: String = initScript, mode: UInt32 = 0o755, service: String? = "sample"
    ) {
        package.addFile("etc/init.d/sample", text, mode: mode)
        package.addControl("conffiles", "/etc/init.d/sample\n")
        package.addScript("postinst", "update-rc.d sample defaults >/dev/null")
        package.addScript("postrm", "if [ \"$1\" = purge ]; then\n    update-rc.d sample remove >/dev/null\nfi")
        if let service { package.addFile("lib/systemd/system/\(service).service", good) }
    }

    private static let initScripts: [TagCase] = [
        TagCase(
            InitScriptCheck.onlySystemd, context: "[lib/systemd/system/sample.service]",
            fires: { $0.addFile("lib/systemd/system/sample.service", good) }, silent: { addInit(&$0) }),
        TagCase(
            InitScriptCheck.omitted, context: "sample [etc/init.d/sample]", fires: { addInit(&$0, service: "other") },
            silent: { addInit(&$0) }),
        TagCase(
            InitScriptCheck.missing, context: "sample [etc/init.d/sample]", fires: { addInit(&$0, service: nil) },
            silent: { addInit(&$0) }),
        TagCase(
            InitScriptCheck.missingSection, context: "[etc/init.d/sample]",
            fires: {
                addInit(&$0, "#!/bin/sh\n. /lib/lsb/init-functions\nls start stop restart force-reload status\n")
            },
            silent: { addInit(&$0) }),
        TagCase(
            InitScriptCheck.noFunctions, context: "[etc/init.d/sample]",
            fires: { addInit(&$0, initScript.replacing(". /lib", with: "# . /lib")) }, silent: { addInit(&$0) }),
        TagCase(
            InitScriptCheck.permissions, context: "0644 != 0755 [etc/init.d/sample]",
            fires: { addInit(&$0, mode: 0o644) }, silent: { addInit(&$0) }),
        TagCase(
            UpdateRcCheck.notIncluded, context: "etc/init.d/sample",
            fires: {
                addInit(&$0)
                $0.remove("etc/init.d/sample")
                $0.control.removeAll { $0.name == Array("./conffiles".utf8) }
            },
            silent: { addInit(&$0) }),
        TagCase(
            UpdateRcCheck.notRegistered, context: "[etc/init.d/sample]",
            fires: {
                addInit(&$0)
                $0.addScript("postinst", "ls update-rc.d")
            },
            silent: { addInit(&$0) }),
        TagCase(
            UpdateRcCheck.output, context: "sample [postinst:3]",
            fires: {
                addInit(&$0)
                $0.addScript("postinst", "update-rc.d sample defaults")
            },
            silent: { addInit(&$0) }),
    ]
}
