import PackageLint

/// What may stand only once in a block.
struct NginxDuplicateRule: ServiceRule {
    static let location = Tag(
        "nginx-location-duplicate", .error, "A server has the same location twice.",
        advice: "“nginx -t” fails with “duplicate location”. Put both into one.",
        source: "nginx documentation, location")
    static let directive = Tag(
        "nginx-directive-duplicate", .error, "A directive that may stand only once in a block stands there twice.",
        advice: "“nginx -t” fails with “directive is duplicate”. Take one of them away.",
        source: "nginx documentation")

    static let tags = [location, directive]

    func check(_ machine: InstalledMachine, _ findings: inout Findings) {
        for site in machine.sites where site.configuration.fault == nil {
            for block in site.configuration.all where block.block != nil { check(block, site, &findings) }
        }
    }

    private func check(_ block: NginxDirective, _ site: NginxSite, _ findings: inout Findings) {
        guard ["server", "location", "if"].contains(block.name) else { return }
        var first: [String: Int] = [:]
        for child in block.block ?? [] {
            let isLocation = child.name == "location"
            guard let key = isLocation ? Self.key(child.arguments) : Self.single(child) else { continue }
            guard let line = first[key] else {
                first[key] = child.line
                continue
            }
            let shown = isLocation ? "location \(child.arguments.joined(separator: " "))" : child.name
            findings.add(
                isLocation ? Self.location : Self.directive, shown, at: site.path, line: child.line,
                because: "Line \(line) has “\(shown)” already.")
        }
    }

    /// What tells locations apart; nil for regular expressions, of which the first that fits is taken.
    private static func key(_ arguments: [String]) -> String? {
        guard let path = arguments.last, arguments.count < 3 else { return nil }
        switch arguments.count == 2 ? arguments[0] : "" {
        case "=": return "location = \(path)"
        case "", "^~": return "location \(path)"
        default: return nil
        }
    }

    private static func single(_ directive: NginxDirective) -> String? {
        guard let rule = NginxDirectiveRule.all[directive.name] else { return nil }
        return rule.isFlag || names.contains(directive.name) || directive.name.hasSuffix("_timeout")
            ? directive.name : nil
    }

    /// Those with one value; flags and times are so too.
    private static let names: Set = [
        "root", "alias", "proxy_pass", "try_files", "client_max_body_size", "client_body_buffer_size", "default_type",
        "proxy_http_version", "proxy_buffer_size", "proxy_redirect_off", "expires", "charset", "auth_basic",
        "auth_basic_user_file", "ssl_ciphers", "proxy_busy_buffers_size", "gzip_comp_level", "gzip_min_length",
        "proxy_method", "fastcgi_pass", "uwsgi_pass", "grpc_pass", "satisfy", "types_hash_max_size",
    ]
}
