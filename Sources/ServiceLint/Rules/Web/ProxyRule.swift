import PackageLint

/// Where nginx sends requests, against where the application listens.
struct ProxyRule: ServiceRule {
    static let disagrees = Tag(
        "nginx-proxy-disagrees-with-gunicorn-bind", .error,
        "nginx sends requests to an address at which nobody listens.",
        advice: """
            Users get “502 Bad Gateway”. proxy_pass (or the servers of its upstream block) must be the address of the socket \
            unit, or without one gunicorn's bind.
            """,
        source: "nginx documentation, proxy_pass")
    static let missing = Tag(
        "nginx-application-not-proxied", .error, "The site sends no request to the application.",
        advice: "Nobody reaches the application. Write a location with proxy_pass.",
        source: "nginx documentation, proxy_pass")
    static let upstream = Tag(
        "nginx-upstream-undefined", .error, "proxy_pass names an upstream block that is not there.",
        advice: "“nginx -t” fails with “host not found in upstream”. Define the block, or correct the name.",
        source: "nginx documentation, upstream")

    static let tags = [disagrees, missing, upstream]

    func check(_ machine: InstalledMachine, _ findings: inout Findings) {
        let upstreams = machine.sites.reduce(into: [:]) { $0.merge($1.configuration.upstreams) { first, _ in first } }
        let known = machine.applications.filter(\.hasKnownBind)
        let addresses = known.flatMap { Self.addresses($0, machine) }
        for site in machine.sites where site.configuration.fault == nil {
            for directive in site.configuration.all where directive.name == "proxy_pass" {
                check(directive, site, upstreams, known.isEmpty ? nil : addresses, machine, &findings)
            }
        }
        checkPresence(machine, &findings)
    }

    /// The addresses that an application answers at: the socket unit's, or the server's own.
    static func addresses(_ application: ApplicationService, _ machine: InstalledMachine) -> [ListenAddress] {
        let sockets = machine.sockets(of: application.service)
        if !sockets.isEmpty {
            return sockets.flatMap { $0.list("Socket", "ListenStream") }.compactMap { ListenAddress($0.value) }
        }
        return application.binds.compactMap { ListenAddress($0.text) }
    }

    private func check(
        _ directive: NginxDirective, _ site: NginxSite, _ upstreams: [String: NginxDirective],
        _ addresses: [ListenAddress]?, _ machine: InstalledMachine, _ findings: inout Findings
    ) {
        guard let url = directive.arguments.first, !url.contains("$"), let host = Self.host(url) else { return }
        if let block = upstreams[host] {
            let servers = block.all("server").filter {
                !$0.arguments.contains("backup") && !$0.arguments.contains("down")
            }
            for server in servers { compare(server.arguments.first ?? "", server, site, addresses, machine, &findings) }
        } else if !host.contains("."), !host.contains(":"), !host.hasPrefix("unix"), !host.hasPrefix("/"),
            host != "localhost"
        {
            findings.add(
                Self.upstream, host, at: site.path, line: directive.line,
                because: "\(url) names “\(host)”, and the package defines no upstream of that name.")
        } else {
            compare(host, directive, site, addresses, machine, &findings)
        }
    }

    /// What stands between `http://` and the path.
    static func host(_ url: String) -> String? {
        for scheme in ["http://", "https://"] where url.hasPrefix(scheme) {
            let rest = url.dropFirst(scheme.count)
            if rest.hasPrefix("unix:") {
                return String(rest.prefix { $0 != ":" }) + ":" + rest.dropFirst(5).prefix { $0 != ":" }
            }
            return String(rest.prefix { $0 != "/" && $0 != "?" })
        }
        return nil
    }

    private func compare(
        _ text: String, _ directive: NginxDirective, _ site: NginxSite, _ addresses: [ListenAddress]?,
        _ machine: InstalledMachine, _ findings: inout Findings
    ) {
        guard let addresses, !addresses.isEmpty, let target = ListenAddress(text, defaultPort: 80) else { return }
        // Other machines' addresses are none of ours to judge.
        guard target.port == nil || target.host == "127.0.0.1" || target.host == "[::1]" || target.host == "*" else {
            return
        }
        guard !addresses.contains(where: target.reaches) else { return }
        let listened = addresses.map(\.description).joined(separator: ", ")
        findings.add(
            Self.disagrees, "\(text) and \(listened)", at: site.path, line: directive.line,
            because:
                "nginx sends requests to \(text), and the application listens on \(listened). Write the same address.")
    }

    private func checkPresence(_ machine: InstalledMachine, _ findings: inout Findings) {
        guard !machine.applications.isEmpty, !machine.sites.isEmpty,
            machine.sites.allSatisfy({ $0.configuration.fault == nil })
        else { return }
        let all = machine.sites.flatMap { $0.configuration.all }
        guard !all.contains(where: { Self.passing.contains($0.name) || $0.name == "include" }) else { return }
        findings.add(
            Self.missing, machine.sites[0].path, at: machine.sites[0].path,
            because:
                "No location of the site has proxy_pass, so nobody reaches \(machine.applications[0].service.name).")
    }

    private static let passing: Set = ["proxy_pass", "uwsgi_pass", "fastcgi_pass", "grpc_pass"]
}
