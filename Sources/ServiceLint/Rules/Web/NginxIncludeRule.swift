import PackageLint

/// Files that the site includes.
struct NginxIncludeRule: ServiceRule {
    static let missing = Tag(
        "nginx-include-missing", .error, "The site includes a file that is not there.",
        advice: """
            “nginx -t” fails with “open() … failed”. Ship the file, correct the path, or write a pattern (*.conf), which \
            may match nothing.
            """,
        source: "nginx documentation, include")

    static let tags = [missing]

    func check(_ machine: InstalledMachine, _ findings: inout Findings) {
        for site in machine.sites {
            for directive in site.configuration.all where Self.names.contains(directive.name) {
                guard let path = directive.arguments.first, !path.contains("*"), !path.contains("$") else { continue }
                let place = path.hasPrefix("/") ? path : "/etc/nginx/\(path)"
                guard !Self.stock.contains(place), machine.package.files.resolve(place) == nil,
                    isMissing(place, machine)
                else { continue }
                findings.add(
                    Self.missing, "\(directive.name) \(path)", at: site.path, line: directive.line,
                    because: "Neither the package nor Debian's nginx has \(place).")
            }
        }
    }

    private func isMissing(_ place: String, _ machine: InstalledMachine) -> Bool {
        if place.hasPrefix("/etc/nginx/") { return !machine.actions.mentions(place) }
        return machine.files.presence(of: place) == .missing
    }

    private static let names: Set = ["include", "ssl_certificate", "ssl_certificate_key", "auth_basic_user_file"]

    /// What Debian's nginx-common brings.
    private static let stock: Set = [
        "/etc/nginx/mime.types", "/etc/nginx/fastcgi_params", "/etc/nginx/fastcgi.conf", "/etc/nginx/proxy_params",
        "/etc/nginx/scgi_params", "/etc/nginx/uwsgi_params", "/etc/nginx/koi-utf", "/etc/nginx/koi-win",
        "/etc/nginx/win-utf", "/etc/nginx/nginx.conf", "/etc/nginx/snippets/fastcgi-php.conf",
        "/etc/nginx/snippets/snakeoil.conf",
    ]
}
