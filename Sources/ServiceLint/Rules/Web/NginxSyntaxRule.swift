import PackageLint

/// Braces, semicolons and quotation marks of nginx's configuration.
struct NginxSyntaxRule: ServiceRule {
    static let syntax = Tag(
        "nginx-syntax-error", .error, "nginx cannot read the site.",
        advice: "“nginx -t” fails, and nginx does not take the site. Correct the line.",
        source: "nginx documentation, Beginner's Guide, Configuration File's Structure")

    static let tags = [syntax]

    func check(_ machine: InstalledMachine, _ findings: inout Findings) {
        for site in machine.sites {
            guard let fault = site.configuration.fault else { continue }
            findings.add(
                Self.syntax, "/\(site.path)", at: site.path, line: fault.line,
                because: "nginx stops at line \(fault.line): \(fault.reason).")
        }
    }
}
