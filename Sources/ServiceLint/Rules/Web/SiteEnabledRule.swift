import PackageLint

/// Whether nginx takes the site, and requests come to it.
struct SiteEnabledRule: ServiceRule {
    static let notEnabled = Tag(
        "nginx-site-not-enabled", .error, "Nothing enables the site.",
        advice: "nginx reads /etc/nginx/sites-enabled only. Link the site there, once, in postinst.",
        source: "/usr/share/doc/nginx-common/README.Debian")
    static let defaultServer = Tag(
        "nginx-claims-default-server", .error, "The site claims to be the default server.",
        advice: """
            On a fresh server the stock site has that already, and “nginx -t” fails with “a duplicate default server”. A \
            regular expression such as server_name ~.; matches every host name that no other site names.
            """,
        source: "nginx documentation, listen, default_server")
    static let neverChosen = Tag(
        "nginx-site-never-chosen", .error, "No request comes to the site, because it has no name that matches.",
        advice: """
            Requests for names that no site has go to the default server, on a fresh server Debian's own page. Write \
            server_name ~.; or the real name.
            """,
        source: "nginx documentation, How nginx processes a request")

    static let tags = [notEnabled, defaultServer, neverChosen]

    func check(_ machine: InstalledMachine, _ findings: inout Findings) {
        for site in machine.sites {
            if !site.isEnabled, !machine.applications.isEmpty {
                findings.add(
                    Self.notEnabled, "/\(site.path)", at: site.path,
                    because: "No script links /\(site.path) into /etc/nginx/sites-enabled, so nginx never reads it.")
            }
            guard site.configuration.fault == nil else { continue }
            for server in site.configuration.servers { check(server, site, machine, &findings) }
        }
    }

    private func check(
        _ server: NginxDirective, _ site: NginxSite, _ machine: InstalledMachine, _ findings: inout Findings
    ) {
        let listens = server.all("listen")
        let takesOver = machine.actions.mentions("sites-enabled/default")
        for listen in listens
        where listen.arguments.dropFirst().contains(where: { $0 == "default_server" || $0 == "default" }) {
            guard !takesOver, Self.isStockPort(listen) else { continue }
            findings.add(
                Self.defaultServer, listen.arguments.joined(separator: " "), at: site.path, line: listen.line,
                because: "Debian's stock site has “listen 80 default_server” too, so nginx refuses both.")
            return
        }
        let names = server.all("server_name").flatMap(\.arguments)
        guard names.allSatisfy({ $0 == "_" || $0.isEmpty || $0 == "\"\"" }), !takesOver,
            listens.isEmpty || listens.allSatisfy(Self.isStockPort)
        else { return }
        findings.add(
            Self.neverChosen, names.isEmpty ? "no server_name" : names.joined(separator: " "), at: site.path,
            line: server.first("server_name")?.line ?? server.line,
            because: "The site's names match no request, and the default server of port 80 is Debian's stock site.")
    }

    private static func isStockPort(_ listen: NginxDirective) -> Bool {
        guard let address = listen.arguments.first else { return true }
        return address == "80" || address == "*:80" || address == "0.0.0.0:80" || address == "[::]:80"
    }
}
