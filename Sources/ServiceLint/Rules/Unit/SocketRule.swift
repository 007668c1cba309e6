import PackageLint

/// A socket unit that holds the server's address.
struct SocketRule: ServiceRule {
    static let accept = Tag(
        "socket-starts-service-for-each-connection", .error, "The socket unit has Accept=yes.",
        advice: """
            systemd then starts one instance of a template NAME@.service for each connection, and not the service. An \
            application server accepts connections itself: take Accept= away.
            """,
        source: "systemd.socket(5), Accept=")
    static let bind = Tag(
        "gunicorn-bind-disagrees-with-socket", .warning,
        "gunicorn's bind is not the address that its socket unit holds.",
        advice: """
            Under systemd gunicorn listens on the socket that it is handed, and `bind` counts only when it is started by \
            hand. Write the same address into both.
            """,
        source: "gunicorn documentation, Deploying Gunicorn, Systemd")

    static let tags = [accept, bind]

    func check(_ machine: InstalledMachine, _ findings: inout Findings) {
        for application in machine.applications {
            for socket in machine.sockets(of: application.service) {
                if let entry = socket.value("Socket", "Accept"), entry.boolean == true {
                    findings.add(
                        Self.accept, "\(socket.name): Accept=\(entry.value)", at: entry.path, line: entry.line,
                        because: "\(socket.name) would start \(application.service.stem)@.service for each connection.")
                }
                compare(socket, application, &findings)
            }
        }
    }

    private func compare(_ socket: UnitFile, _ application: ApplicationService, _ findings: inout Findings) {
        let streams = socket.list("Socket", "ListenStream")
        let held = streams.compactMap { ListenAddress($0.value) }
        guard application.server == .gunicorn, application.hasKnownBind, !held.isEmpty else { return }
        for (text, setting) in application.binds {
            guard let setting, let address = ListenAddress(text), !held.contains(where: address.reaches) else {
                continue
            }
            findings.add(
                Self.bind, "\(text) and \(streams.map(\.value).joined(separator: ", "))", at: setting.path,
                line: setting.line,
                because: "gunicorn's bind is \(text), and \(socket.path):\(streams[0].line) holds \(streams[0].value). "
                    + "Write the same into both.")
        }
    }
}
