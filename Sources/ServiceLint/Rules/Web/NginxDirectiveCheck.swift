import PackageLint

/// Directives: their names, their arguments, and the blocks they stand in.
struct NginxDirectiveCheck: ServiceRule {
    static let misspelt = Tag(
        "nginx-directive-misspelt", .error, "nginx has no directive of this name.",
        advice: "“nginx -t” fails with “unknown directive”. Correct the name.",
        source: "nginx documentation, Alphabetical index of directives")
    static let unknown = Tag(
        "nginx-directive-unknown", .info, "A directive is none of those that Debian's nginx has.",
        advice: "It may be a module's that the machine loads; then depend on its package, libnginx-mod-….",
        source: "nginx documentation, Alphabetical index of directives")
    static let arguments = Tag(
        "nginx-directive-arguments", .error, "A directive has too many arguments, too few, or no block.",
        advice: """
            “nginx -t” fails with “invalid number of arguments”. Most often the “;” of the line is missing, so that the next \
            one counts as arguments.
            """,
        source: "nginx documentation")
    static let misplaced = Tag(
        "nginx-directive-misplaced", .error, "A directive stands in a block that it is not allowed in.",
        advice: "“nginx -t” fails with “directive is not allowed here”. Move it.",
        source: "nginx documentation")
    static let flag = Tag(
        "nginx-directive-neither-on-nor-off", .error, "A directive that is on or off has another value.",
        advice: "“nginx -t” fails with “invalid value …, it must be \"on\" or \"off\"”.",
        source: "nginx documentation")

    static let tags = [misspelt, unknown, arguments, misplaced, flag]

    func check(_ machine: InstalledMachine, _ findings: inout Findings) {
        for site in machine.sites where site.configuration.fault == nil {
            // Files in conf.d and sites-enabled are included within http.
            for directive in site.configuration.directives {
                check(directive, in: site.place, site, machine, &findings)
            }
        }
    }

    private func check(
        _ directive: NginxDirective, in place: NginxDirectiveRule.Place, _ site: NginxSite, _ machine: InstalledMachine,
        _ findings: inout Findings
    ) {
        // A file full of nonsense is told by its first lines.
        guard findings.all.count < Self.mostFindings else { return }
        guard let rule = NginxDirectiveRule.all[directive.name] else {
            return reportUnknown(directive, site, machine, &findings)
        }
        if let (tag, reason) = problem(directive, rule, place) {
            findings.add(
                tag, directive.name, at: site.path, line: directive.line, because: "“\(directive.name)” \(reason).")
        }
        guard let inner = NginxDirectiveRule.Place(inside: directive, place) else { return }
        for child in directive.block ?? [] { check(child, in: inner, site, machine, &findings) }
    }

    private static let mostFindings = 2_000

    private func problem(
        _ directive: NginxDirective, _ rule: NginxDirectiveRule, _ place: NginxDirectiveRule.Place
    ) -> (Tag, String)? {
        if !rule.stands(in: place) { return (Self.misplaced, "may not stand \(Self.words(place))") }
        if rule.hasBlock, directive.block == nil, directive.name != "server" {
            return (Self.arguments, "has no block { … }")
        }
        if !rule.hasBlock, directive.block != nil { return (Self.arguments, "has a block { … } that it does not take") }
        if !rule.takes(directive.arguments.count) {
            let shown = directive.arguments.prefix(4).joined(separator: " ")
            return (Self.arguments, "does not take \(directive.arguments.count) arguments (\(shown)…)")
        }
        if rule.isFlag, directive.arguments.count == 1, !["on", "off"].contains(directive.arguments[0].lowercased()),
            !rule.takesOtherWords
        {
            return (Self.flag, "is neither on nor off, but “\(directive.arguments[0])”")
        }
        return nil
    }

    private func reportUnknown(
        _ directive: NginxDirective, _ site: NginxSite, _ machine: InstalledMachine, _ findings: inout Findings
    ) {
        let hasModules = machine.dependencies.names.contains { $0.hasPrefix("libnginx-mod") || $0 == "nginx-extras" }
        if !hasModules, let meant = NearMiss.find(directive.name, among: NginxDirectiveRule.all.keys) {
            findings.add(
                Self.misspelt, directive.name, at: site.path, line: directive.line,
                because: "nginx has no directive “\(directive.name)”. Probably \(meant) is meant.")
        } else {
            findings.add(
                Self.unknown, directive.name, at: site.path, line: directive.line,
                because: "“\(directive.name)” is none of the directives of Debian's nginx.")
        }
    }

    private static func words(_ place: NginxDirectiveRule.Place) -> String {
        switch place {
        case .top, .http: "outside a server block"
        case .server: "directly in a server block"
        case .location: "in a location"
        case .upstream: "in an upstream block"
        case .serverIf, .locationIf: "in an if"
        case .limitExcept: "in limit_except"
        }
    }
}
