import PackageLint

/// Variables that nobody defines.
struct NginxVariableRule: ServiceRule {
    static let undefined = Tag(
        "nginx-variable-undefined", .error, "The site uses a variable that nginx does not have.",
        advice: "“nginx -t” fails with “unknown … variable”. Correct the name, or define it with set or map.",
        source: "nginx documentation, Alphabetical index of variables")

    static let tags = [undefined]

    func check(_ machine: InstalledMachine, _ findings: inout Findings) {
        let hasModules = machine.dependencies.names.contains { $0.hasPrefix("libnginx-mod") || $0 == "nginx-extras" }
        let defined = Set(machine.sites.flatMap { Self.defined(in: $0) })
        for site in machine.sites where site.configuration.fault == nil && !hasModules {
            // A file that it includes may define more.
            guard !site.configuration.all.contains(where: { $0.name == "include" || $0.name.hasPrefix("perl") }) else {
                continue
            }
            for directive in site.configuration.all {
                let names = directive.arguments.flatMap(NginxVariables.mentioned)
                for name in names where !NginxVariables.has(name.lowercased()) && !defined.contains(name) {
                    findings.add(
                        Self.undefined, "$\(name)", at: site.path, line: directive.line,
                        because: "nginx has no variable $\(name), and the site defines none.")
                }
            }
        }
    }

    private static func defined(in site: NginxSite) -> [String] {
        site.configuration.all.flatMap { directive -> [String] in
            switch directive.name {
            case "set", "auth_request_set", "perl_set":
                return NginxVariables.mentioned(in: directive.arguments.first ?? "")
            case "map", "geo", "split_clients", "geoip2":
                return NginxVariables.mentioned(in: directive.arguments.last ?? "")
            default: return directive.arguments.flatMap(captures)
            }
        }
    }

    /// The names of a regular expression's groups: `(?<name>…)`.
    private static func captures(_ text: String) -> [String] {
        ["(?<", "(?P<", "(?'"].flatMap { opening in
            text.components(after: opening).map { String($0.prefix { $0 != ">" && $0 != "'" }) }
        }
    }
}

extension String {
    /// What stands behind each occurrence of `word`.
    fileprivate func components(after word: String) -> [Substring] {
        ranges(of: word).map { self[$0.upperBound...] }
    }
}
