import PackageLint

/// The address that the server listens on, where no socket unit hands it over.
struct BindRule: ServiceRule {
    static let malformed = Tag(
        "gunicorn-bind-malformed", .error, "The server's address cannot be read.",
        advice: "gunicorn stops with “is not a valid port number”. Write HOST:PORT or unix:/run/NAME/NAME.sock.",
        source: "gunicorn documentation, Settings, bind")
    static let privileged = Tag(
        "gunicorn-bind-needs-privilege", .error, "The server is to listen on a port below 1024 without the right to.",
        advice: """
            Only root and the capability CAP_NET_BIND_SERVICE may take such ports. Listen on a higher one behind nginx, \
            use a socket unit, or write AmbientCapabilities=CAP_NET_BIND_SERVICE.
            """,
        source: "capabilities(7), CAP_NET_BIND_SERVICE")
    static let sandbox = Tag(
        "gunicorn-bind-forbidden-by-sandbox", .error,
        "The unit's sandbox forbids the address that the server listens on.",
        advice: """
            RestrictAddressFamilies= must name AF_INET (or AF_INET6, AF_UNIX), PrivateNetwork=yes cuts the service off from \
            everybody but a socket unit, and IPAddressDeny=any needs IPAddressAllow=localhost beside it.
            """,
        source: "systemd.exec(5), RestrictAddressFamilies=; systemd.resource-control(5), IPAddressDeny=")
    static let folder = Tag(
        "gunicorn-socket-folder-missing", .error, "The folder of the server's Unix socket is not there or not its own.",
        advice: "Let systemd make it: RuntimeDirectory=NAME, and bind to unix:/run/NAME/NAME.sock.",
        source: "systemd.exec(5), RuntimeDirectory=")

    static let tags = [malformed, privileged, sandbox, folder]

    func check(_ machine: InstalledMachine, _ findings: inout Findings) {
        for application in machine.applications where application.hasKnownBind {
            let isHanded = !machine.sockets(of: application.service).isEmpty
            for (text, setting) in application.binds where !text.hasPrefix("fd://") {
                guard let address = ListenAddress(text) else {
                    report(Self.malformed, text, setting, application, "“\(text)” has no valid port.", &findings)
                    continue
                }
                if let reason = denied(application, isHanded) {
                    report(Self.sandbox, text, setting, application, reason, &findings)
                } else if !isHanded, let (tag, reason) = problem(address, application, machine) {
                    report(tag, text, setting, application, reason, &findings)
                }
            }
        }
    }

    private func problem(
        _ address: ListenAddress, _ application: ApplicationService, _ machine: InstalledMachine
    ) -> (Tag, String)? {
        let service = application.service
        if let families = families(service), !families.contains(family(address)) {
            return (Self.sandbox, "RestrictAddressFamilies= does not name \(family(address)).")
        }
        guard let port = address.port else { return socketFolder(address, application, machine) }
        let capabilities = service.words("AmbientCapabilities").map(\.word)
        guard port < 1024, port > 0, service.user != "root", !capabilities.contains("CAP_NET_BIND_SERVICE") else {
            return nil
        }
        return (Self.privileged, "port \(port) is below 1024, and the service runs as \(service.user).")
    }

    /// What keeps everybody away, also from a socket that systemd has made.
    private func denied(_ application: ApplicationService, _ isHanded: Bool) -> String? {
        let service = application.service
        if service.isOn("PrivateNetwork"), !isHanded {
            return "PrivateNetwork=yes gives the service a network of its own, which nginx does not reach."
        }
        let denied = service.words("IPAddressDeny").map(\.word)
        let allowed = service.words("IPAddressAllow").map(\.word)
        guard denied.contains("any"), allowed.isEmpty else { return nil }
        return "IPAddressDeny=any lets no packet through, nginx's from this machine neither."
    }

    private func families(_ service: ServiceUnit) -> Set<String>? {
        let words = service.words("RestrictAddressFamilies").map(\.word)
        guard !words.isEmpty, !words.contains(where: { $0.hasPrefix("~") }) else { return nil }
        return Set(words)
    }

    private func family(_ address: ListenAddress) -> String {
        guard address.port != nil else { return "AF_UNIX" }
        return address.host.hasPrefix("[") ? "AF_INET6" : "AF_INET"
    }

    private func socketFolder(
        _ address: ListenAddress, _ application: ApplicationService, _ machine: InstalledMachine
    ) -> (Tag, String)? {
        let folder = address.host.split(separator: "/").dropLast().joined(separator: "/")
        switch machine.files.presence(of: "/" + folder) {
        case .unknown: return nil
        case .missing: return (Self.folder, "nothing makes /\(folder).")
        case .present(let node):
            let service = application.service
            guard machine.mode(node, allows: 2, user: service.user, group: service.group) == false else { return nil }
            return (Self.folder, "/\(folder) belongs to \(node.owner ?? "?"), and the service runs as \(service.user).")
        }
    }

    private func report(
        _ tag: Tag, _ text: String, _ setting: ServerSetting?, _ application: ApplicationService, _ why: String,
        _ findings: inout Findings
    ) {
        let entry = application.command.entry
        findings.add(
            tag, "\(application.service.name): \(text)", at: setting?.path ?? entry.path,
            line: setting?.line ?? entry.line,
            because: "\(application.server.rawValue) is to listen on \(text): \(why)")
    }
}
