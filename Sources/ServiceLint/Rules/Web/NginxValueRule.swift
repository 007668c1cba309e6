import PackageLint

/// Ports, sizes and times in nginx's configuration.
struct NginxValueRule: ServiceRule {
    static let invalid = Tag(
        "nginx-value-invalid", .error, "nginx cannot read the value of a directive.",
        advice: """
            “nginx -t” fails, and at its next restart nginx serves no site at all. Sizes are written 8k or 10m, times 60s, \
            5m or 1h, ports from 1 to 65535.
            """,
        source: "nginx documentation, Configuration file measurement units")

    static let tags = [invalid]

    func check(_ machine: InstalledMachine, _ findings: inout Findings) {
        for site in machine.sites where site.configuration.fault == nil {
            for directive in site.configuration.all {
                guard let (value, kind) = Self.problem(directive) else { continue }
                findings.add(
                    Self.invalid, "\(directive.name) \(value)", at: site.path, line: directive.line,
                    because: "“\(value)” is no \(kind).")
            }
        }
    }

    private static func problem(_ directive: NginxDirective) -> (String, String)? {
        guard let value = directive.arguments.first, !value.contains("$") else { return nil }
        if sizes.contains(directive.name) {
            return isSize(value) || value == "off" ? nil : (value, "size such as 8k, 10m or 1g")
        }
        if directive.name.hasSuffix("_timeout") {
            return directive.arguments.first { !isTime($0) && !$0.contains("$") && $0 != "off" }
                .map { ($0, "time such as 60s, 5m or 1h") }
        }
        let isListen = directive.name == "listen" || directive.name == "server" && directive.block == nil
        return isListen && !isAddress(value) ? (value, "address with a port from 1 to 65535") : nil
    }

    private static let sizes: Set = [
        "client_max_body_size", "client_body_buffer_size", "client_header_buffer_size", "proxy_buffer_size",
        "proxy_busy_buffers_size", "proxy_temp_file_write_size", "proxy_max_temp_file_size", "fastcgi_buffer_size",
        "uwsgi_buffer_size", "sendfile_max_chunk", "gzip_min_length", "ssl_buffer_size", "output_buffers_size",
    ]

    private static func isSize(_ text: String) -> Bool {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        return !digits.isEmpty && ["", "k", "K", "m", "M", "g", "G"].contains(text.dropFirst(digits.count))
    }

    /// `1h30m`, `500ms`, `60`.
    private static func isTime(_ text: String) -> Bool {
        var rest = text[...]
        guard !rest.isEmpty else { return false }
        while !rest.isEmpty {
            let digits = rest.prefix { $0.isASCII && $0.isNumber }
            guard !digits.isEmpty else { return false }
            rest = rest.dropFirst(digits.count)
            guard let unit = ["ms", "s", "m", "h", "d", "w", "M", "y"].first(where: { rest.hasPrefix($0) }) else {
                return rest.isEmpty
            }
            rest = rest.dropFirst(unit.count).drop { $0 == " " }
        }
        return true
    }

    /// Whether the port, where there is one, is a number that exists.
    private static func isAddress(_ text: String) -> Bool {
        if text.hasPrefix("unix:") || text.hasPrefix("[") && text.hasSuffix("]") { return true }
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count > 1 || text.allSatisfy(\.isNumber), let port = parts.last else { return true }
        // Ranges of ports are newer.
        return port.split(separator: "-", omittingEmptySubsequences: false).allSatisfy {
            (1...65_535).contains(Int($0) ?? 0)
        }
    }
}
