/// An address to listen on.
public struct BindAddress: Equatable, Sendable {
    /// A host name, an IPv4 address, or an IPv6 address without brackets.
    public let host: String
    /// The TCP port.
    public let port: Int

    /// Takes every value as it is; `ManifestDecoder` is what checks them.
    public init(host: String, port: Int) {
        self.host = host
        self.port = port
    }
}

extension BindAddress: CustomStringConvertible {
    /// The form that gunicorn, systemd and addresses of the web share: `127.0.0.1:8000`, `[::1]:8000`.
    public var description: String { host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)" }
}
