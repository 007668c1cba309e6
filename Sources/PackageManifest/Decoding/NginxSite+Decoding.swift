extension NginxSite {
    /// Reads the section `nginx`; nil after a fault.
    ///
    /// `standard` is what is passed to gunicorn when nothing is said of it.
    init?(_ reader: SectionReader, without standard: [String]) {
        let (serverName, listen) = (reader.text("server-name")?.value, reader.integer("listen"))
        let (written, size) = (reader.distinctList("proxy").map(\.value), reader.text("client-max-body-size")?.value)
        let (policy, accessLog) = (reader.text("content-security-policy")?.value, reader.boolean("access-log"))
        if written.isEmpty { reader.reportEmptyList("proxy") }
        guard let serverName, let listen, let size, let policy, let accessLog else { return nil }
        self.init(
            serverName: serverName, listen: listen, proxy: reader.isWritten("proxy") ? written : standard,
            clientMaxBodySize: size, contentSecurityPolicy: policy, accessLog: accessLog)
    }
}
