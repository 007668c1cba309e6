/// Settings that systemd has given up, or that lead to places which moved.
struct ObsoleteSettingsCheck: Check {
    static let syslog = Tag(
        "systemd-service-file-uses-deprecated-syslog-facility", .warning, "A service sends its output to syslog.",
        advice: "systemd takes it for `journal` and warns. Leave the line away.", source: "systemd.exec(5)")
    static let target = Tag(
        "systemd-service-file-refers-to-obsolete-target", .warning, "A service is ordered after a target that is gone.",
        advice: "syslog.target and dbus.target do nothing any more. Leave them away.", source: "systemd.special(7)")
    static let varRun = Tag(
        "systemd-service-file-refers-to-var-run", .info, "A unit names a file below /var/run.",
        advice: "systemd corrects it with a warning at each start. Write /run.", source: "FHS 5.13, systemd.service(5)")
    static let initScript = Tag(
        "systemd-service-file-wraps-init-script", .warning, "A service starts an init script.",
        advice: "systemd then cannot see which process is the service. Start the program itself.",
        source: "systemd.service(5)")
    static let bindTo = Tag(
        "systemd-service-file-refers-to-obsolete-bindto", .warning, "A service says BindTo=.",
        advice: "The setting is called `BindsTo=`.", source: "systemd.unit(5)")

    static let tags = [syslog, target, varRun, initScript, bindTo]

    private static let commandKeys = [
        "ExecStart", "ExecStartPre", "ExecStartPost", "ExecReload", "ExecStop", "ExecStopPost",
    ]

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        for service in ServiceFile.all(of: package) where service.unit != nil { look(at: service, &findings) }
        for file in package.files.all
        where file.isFile && file.name.hasSuffix(".socket") && ByteSearch.contains(file.path, "/systemd/system/") {
            let unit = UnitFile(file.text ?? "", path: file.path)
            for path in unit.words("Socket", "ListenStream") where path.hasPrefix("/var/run/") {
                findings.add(Self.varRun, "ListenStream \(path)", at: file.path)
            }
        }
    }

    private func look(at service: ServiceFile, _ findings: inout Findings) {
        let path = service.file.path
        for name in service.words("Unit", "After") where name == "syslog.target" || name == "dbus.target" {
            findings.add(Self.target, name, at: path)
        }
        if !service.words("Unit", "BindTo").isEmpty { findings.add(Self.bindTo, at: path) }
        for key in Self.commandKeys
        where service.words("Service", key).contains(where: { $0.hasPrefix("/etc/init.d/") }) {
            findings.add(Self.initScript, key, at: path)
        }
        for file in service.words("Service", "PIDFile") where file.hasPrefix("/var/run/") {
            findings.add(Self.varRun, "PIDFile \(file)", at: path)
        }
        for key in ["StandardError", "StandardOutput"] {
            for value in ["syslog", "syslog-console"] where service.words("Service", key).contains(value) {
                findings.add(Self.syslog, "\(key)=\(value)", at: path)
            }
        }
    }
}
