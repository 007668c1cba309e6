import PackageLint

/// A Unix socket that nginx, as the user www-data, must be able to open.
struct NginxSocketRule: ServiceRule {
    static let closed = Tag(
        "nginx-may-not-open-socket", .error, "nginx has no right to the application's Unix socket.",
        advice: """
            Users get “502 Bad Gateway”. nginx works as www-data, who needs to enter the folder and to write to the socket: \
            RuntimeDirectoryMode=0755 with SocketMode=0666 (or SocketGroup=www-data and 0660).
            """,
        source: "unix(7), Pathname socket ownership and permissions")

    static let tags = [closed]

    func check(_ machine: InstalledMachine, _ findings: inout Findings) {
        // Which groups www-data is put into is seen in no table.
        guard !machine.actions.mentions("www-data"), machine.sites.contains(where: \.isEnabled) else { return }
        for application in machine.applications {
            for address in ProxyRule.addresses(application, machine) where address.port == nil {
                guard let reason = problem(address.host, application, machine), isAsked(address, machine) else {
                    continue
                }
                let entry = application.command.entry
                findings.add(
                    Self.closed, "unix:\(address.host)", at: entry.path, line: entry.line, because: reason)
            }
        }
    }

    /// Whether a site sends requests there.
    private func isAsked(_ address: ListenAddress, _ machine: InstalledMachine) -> Bool {
        machine.sites.flatMap { $0.configuration.all }.contains { directive in
            ["proxy_pass", "server"].contains(directive.name)
                && directive.arguments.first?.contains("unix:\(address.host)") == true
        }
    }

    private func problem(
        _ path: String, _ application: ApplicationService, _ machine: InstalledMachine
    ) -> String? {
        let service = application.service
        let socket = machine.sockets(of: service).first
        if socket == nil, path.hasPrefix("/tmp/") || path.hasPrefix("/var/tmp/"), service.isOn("PrivateTmp") {
            return
                "PrivateTmp=yes gives the service a /tmp of its own, in which nginx sees nothing. Use RuntimeDirectory=."
        }
        if let folder = closedFolder(above: path, machine) { return "www-data may not enter \(folder)." }
        return socket.map(Self.problem) ?? Self.problem(application)
    }

    private func closedFolder(above path: String, _ machine: InstalledMachine) -> String? {
        var folder = ""
        for part in path.split(separator: "/").dropLast() {
            folder += "/\(part)"
            guard let node = machine.files[folder], let mode = node.mode, mode & 0o001 == 0,
                node.owner != "www-data", node.group != "www-data"
            else { continue }
            return folder
        }
        return nil
    }

    private static func problem(_ socket: UnitFile) -> String? {
        let mode = socket.value("Socket", "SocketMode").flatMap { UInt32($0.value, radix: 8) } ?? 0o666
        let owners = ["SocketUser", "SocketGroup"].compactMap { socket.value("Socket", $0)?.value }
        if mode & 0o002 != 0 || owners.contains("www-data") || mode & 0o020 != 0 && owners.count == 2 { return nil }
        return "\(socket.name) has SocketMode=0\(String(mode, radix: 8)), which leaves www-data out."
    }

    /// gunicorn makes the socket with mode 0777 less its `umask`, which is 0 unless set.
    private static func problem(_ application: ApplicationService) -> String? {
        guard application.server == .gunicorn, let setting = application.setting("umask"),
            let mask = setting.value.int ?? setting.value.string.flatMap(number), mask & 0o002 != 0
        else { return nil }
        if application.service.group == "www-data", mask & 0o020 == 0 { return nil }
        return "gunicorn's umask (\(setting.path):\(setting.line)) takes the right to write from all but its own user."
    }

    /// As Python's int(text, 0) does.
    private static func number(_ text: String) -> Int? {
        text.hasPrefix("0o") ? Int(text.dropFirst(2), radix: 8) : Int(text)
    }
}
