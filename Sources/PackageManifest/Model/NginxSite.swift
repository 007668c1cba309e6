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

    /// Takes every value as it is; `ManifestDecoder` is what checks them.
    public init(serverName: String, listen: Int, proxy: [String], clientMaxBodySize: String) {
        self.serverName = serverName
        self.listen = listen
        self.proxy = proxy
        self.clientMaxBodySize = clientMaxBodySize
    }
}
