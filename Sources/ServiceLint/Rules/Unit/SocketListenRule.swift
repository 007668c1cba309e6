import PackageLint

/// A socket unit must have an address, and a service to hand it to.
struct SocketListenRule: ServiceRule {
    static let nowhere = Tag(
        "socket-without-address", .error, "A socket unit listens nowhere.",
        advice: """
            systemd refuses it: “Unit has no Listen setting”. What requires the socket then does not start either. Write \
            ListenStream= with the address.
            """,
        source: "systemd.socket(5)")
    static let service = Tag(
        "socket-without-service", .error, "A socket unit names a service that does not exist.",
        advice: """
            systemd refuses to start the socket: “Socket service … not loaded, refusing”. Name the service of the \
            package in Service=, or leave the line away where both have the same name.
            """,
        source: "systemd.socket(5), Service=")

    static let tags = [nowhere, service]

    private static let listenKeys = [
        "ListenStream", "ListenDatagram", "ListenSequentialPacket", "ListenFIFO", "ListenSpecial", "ListenNetlink",
        "ListenMessageQueue", "ListenUSBFunction",
    ]

    func check(_ machine: InstalledMachine, _ findings: inout Findings) {
        for socket in machine.otherUnits where socket.type == "socket" {
            if Self.listenKeys.allSatisfy({ socket.list("Socket", $0).isEmpty }) {
                findings.add(
                    Self.nowhere, socket.name, at: socket.path,
                    because: "\(socket.name) has no ListenStream= or another Listen setting in its section [Socket].")
            }
            checkService(socket, machine, &findings)
        }
    }

    private func checkService(_ socket: UnitFile, _ machine: InstalledMachine, _ findings: inout Findings) {
        guard let entry = socket.value("Socket", "Service"), !entry.value.contains("%"),
            machine.unit(entry.value) == nil, machine.package.files.unit(entry.value) == nil
        else { return }
        let meant = NearMiss.find(entry.value, among: machine.services.map(\.name))
        // A socket without a likeness may wake a service of another package.
        guard meant != nil || isOnlyOurs(entry.value, machine) else { return }
        findings.add(
            Self.service, "\(socket.name): Service=\(entry.value)", at: entry.path, line: entry.line,
            because: "The package has no \(entry.value)." + (meant.map { " Did you mean Service=\($0)?" } ?? ""))
    }

    private func isOnlyOurs(_ name: String, _ machine: InstalledMachine) -> Bool {
        let stem = String(name.prefix { $0 != "." })
        return !machine.applications.isEmpty
            && !machine.dependencies.names.contains { Dependencies.mayBelong(stem, to: $0) }
    }
}
