import PackageLint

/// The address that the package itself waits for must lead through nginx to the application, unchanged.
struct HealthAddressRule: ServiceRule {
    static let elsewhere = Tag(
        "nginx-health-address-not-proxied", .error,
        "nginx does not pass the application's health address on, or not under its own name.",
        advice: """
            Users' requests for such addresses end at a file or at another address of the application. The location's prefix \
            must fit, and a path behind proxy_pass's host replaces that prefix: write proxy_pass http://NAME; without one.
            """,
        source: "nginx documentation, location, proxy_pass")

    static let tags = [elsewhere]

    func check(_ machine: InstalledMachine, _ findings: inout Findings) {
        guard let path = HealthAddress.path(in: machine.package), !machine.applications.isEmpty else { return }
        for site in machine.sites where site.configuration.fault == nil {
            for server in site.configuration.servers
            where server.descendants.contains(where: { $0.name == "proxy_pass" }) {
                guard let (location, reason) = problem(path, server) else { continue }
                findings.add(
                    Self.elsewhere, path, at: site.path, line: location?.line ?? server.line,
                    because: "A request for \(path) \(reason)")
            }
        }
    }

    private func problem(_ path: String, _ server: NginxDirective) -> (NginxDirective?, String)? {
        guard server.first("return") == nil, server.first("include") == nil, let choice = LocationChoice(path, server)
        else { return nil }
        guard let location = choice.location else { return (nil, "is taken by no location.") }
        let name = location.arguments.joined(separator: " ")
        if location.first("return") != nil || location.first("rewrite") != nil { return nil }
        guard let pass = location.first("proxy_pass") else {
            let hidden = location.descendants.contains {
                ["proxy_pass", "include"].contains($0.name) || Self.leadsElsewhere($0)
            }
            return hidden ? nil : (location, "is taken by “location \(name)”, which has no proxy_pass.")
        }
        guard let url = pass.arguments.first, !url.contains("$"), let prefix = location.arguments.last,
            let rest = Self.path(of: url), location.arguments.first != "~", location.arguments.first != "~*"
        else { return nil }
        let sent = rest + path.dropFirst(prefix.count)
        return sent == path ? nil : (pass, "reaches the application as \(sent), because of “proxy_pass \(url)”.")
    }

    /// Whether nginx may go on at a named location: `try_files $uri @app`, `error_page 404 = @app`.
    private static func leadsElsewhere(_ directive: NginxDirective) -> Bool {
        ["try_files", "error_page"].contains(directive.name) && directive.arguments.last?.hasPrefix("@") == true
    }

    /// What stands behind the host; nil without.
    private static func path(of url: String) -> String? {
        guard let start = url.firstRange(of: "://")?.upperBound, let slash = url[start...].firstIndex(of: "/") else {
            return nil
        }
        return url[start...].hasPrefix("unix:") ? nil : String(url[slash...])
    }
}
