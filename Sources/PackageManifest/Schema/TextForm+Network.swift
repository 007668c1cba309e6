extension TextForm {
    /// An address of the web, with nothing that units read as anything else.
    static let webAddress = TextForm("web address", characters: "/:._~-?#@!&()*+,;=", addressRemedy) { text in
        isAddress(text, of: ["https", "http"]) ? nil : TextFault("it is no web address", addressRemedy)
    }

    /// An address of documentation, as systemd.unit(5) takes it.
    static let documentation = TextForm("address of documentation", characters: "/:._~-?#@!&()*+,;=", addressRemedy) {
        text in
        isAddress(text, of: ["https", "http", "file"]) || text.hasPrefix("man:") || text.hasPrefix("info:")
            ? nil : TextFault("it is no address of documentation", addressRemedy)
    }

    /// The place that gunicorn listens on.
    static let bindAddress = TextForm("host:port", characters: ".-:[]", "write such as “127.0.0.1:8000”") { text in
        BindAddress(text) == nil
            ? TextFault("it is not of the form host:port", "write such as “127.0.0.1:8000” or “[::1]:8000”") : nil
    }

    /// The path of an address.
    static let addressPath = TextForm("path of an address", characters: "/._~-", "write such as “/api/health”") {
        text in
        text.hasPrefix("/") ? nil : TextFault("it does not begin with “/”", "write such as “/api/health”")
    }

    /// What nginx's server_name takes.
    static let serverName = TextForm(
        "server name of nginx", characters: "._*~^()|\\+?$: -", "write such as “example.org”"
    ) { lineFault($0) }

    /// A policy as Content Security Policy Level 3 writes it; its single quotes are no danger to nginx's double ones.
    static let contentSecurityPolicy = TextForm(
        "content security policy", characters: "'-;:/.*= ", "write such as “default-src 'self'”"
    ) { lineFault($0) }

    /// A size as nginx writes it.
    static let nginxSize = TextForm("size of nginx", characters: "", "write such as “10m”") { text in
        isNumber(text, units: "kKmMgG") ? nil : TextFault("it is no size", "write such as “512k”, “10m” or “1g”")
    }

    /// A limit of memory as systemd writes it.
    static let memoryLimit = TextForm("memory limit of systemd", characters: "%", "write such as “512M”") { text in
        text == "infinity" || isNumber(text, units: "KMGT%")
            ? nil : TextFault("it is no limit of memory", "write such as “512M”, “2G”, “50%” or “infinity”")
    }

    private static let addressRemedy = "write such as “https://example.org/” (no spaces, quotes, “%”, “$”)"

    private static func isAddress(_ text: String, of schemes: [String]) -> Bool {
        schemes.contains { text.hasPrefix("\($0)://") && text.utf8.count > $0.utf8.count + 3 }
    }

    /// A whole number above zero that a unit's letter may follow.
    private static func isNumber(_ text: String, units: String) -> Bool {
        let digits = text.last.map(units.contains) == true ? text.dropLast() : text[...]
        return digits.first != "0" && (1...15).contains(digits.utf8.count)
            && digits.utf8.allSatisfy { (48...57).contains($0) }
    }
}
