/// An address to listen on, in gunicorn's, systemd's or nginx's spelling, so that they can be compared.
struct ListenAddress: Sendable, Hashable, CustomStringConvertible {
    /// The host as a number, `*` for all, or a path for a Unix socket.
    let host: String
    /// nil for a Unix socket.
    let port: Int?

    /// `127.0.0.1:8001`, `[::1]:80`, `unix:/run/x.sock`, `/run/x.sock`, `8001`; nil for anything else.
    init?(_ text: some StringProtocol, defaultPort: Int = 8000) {
        var text = String(text)
        for prefix in ["tcp://", "http://"] where text.hasPrefix(prefix) { text = String(text.dropFirst(prefix.count)) }
        if text.hasPrefix("unix:") || text.hasPrefix("/") {
            let path = text.hasPrefix("unix:") ? text.dropFirst(5) : text[...]
            let plain = path.hasPrefix("//") ? path.dropFirst() : path
            (host, port) = (String(plain.prefix { $0 != ":" }), nil)
            return
        }
        if let number = Int(text) {
            guard (0...65_535).contains(number) else { return nil }
            (host, port) = ("*", number)
            return
        }
        guard let (written, number) = Self.split(text, defaultPort), (0...65_535).contains(number) else { return nil }
        (host, port) = (Self.canonical(written), number)
    }

    private static func split(_ text: String, _ defaultPort: Int) -> (String, Int)? {
        if text.hasPrefix("[") {
            guard let end = text.firstIndex(of: "]") else { return nil }
            let rest = text[text.index(after: end)...]
            if rest.isEmpty { return (String(text[...end]), defaultPort) }
            guard rest.first == ":", let port = Int(rest.dropFirst()) else { return nil }
            return (String(text[...end]), port)
        }
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count <= 2 else { return nil }
        guard parts.count == 2 else { return (text, defaultPort) }
        guard let port = Int(parts[1]) else { return nil }
        return (String(parts[0]), port)
    }

    private static func canonical(_ host: String) -> String {
        switch host.lowercased() {
        case "", "0.0.0.0", "*", "[::]": "*"
        case "localhost", "127.0.0.1": "127.0.0.1"
        default: host.lowercased()
        }
    }

    /// Whether a program that connects to this reaches one that listens on `other`.
    func reaches(_ other: ListenAddress) -> Bool {
        guard port == other.port else { return false }
        return host == other.host || (port != nil && other.host == "*")
    }

    /// As gunicorn writes it.
    var description: String { port.map { "\(host):\($0)" } ?? "unix:\(host)" }
}
