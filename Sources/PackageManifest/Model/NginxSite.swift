/// The site that nginx serves for the application.
public struct NginxSite: Equatable, Sendable {
    /// The host names it answers to (`server_name`).
    public let serverName: String
    /// The port it listens on.
    public let listen: Int
    /// The address prefixes that gunicorn answers.
    public let proxy: [String]
    /// The largest request body (`client_max_body_size`).
    public let clientMaxBodySize: String
    /// What the pages may load and be part of (`Content-Security-Policy`).
    public let contentSecurityPolicy: String
    /// Whether nginx logs the requests that gunicorn answers.
    public let accessLog: Bool

    /// Takes every value as it is; `ManifestDecoder` is what checks them.
    public init(
        serverName: String, listen: Int, proxy: [String], clientMaxBodySize: String, contentSecurityPolicy: String,
        accessLog: Bool
    ) {
        self.serverName = serverName
        self.listen = listen
        self.proxy = proxy
        self.clientMaxBodySize = clientMaxBodySize
        self.contentSecurityPolicy = contentSecurityPolicy
        self.accessLog = accessLog
    }
}
