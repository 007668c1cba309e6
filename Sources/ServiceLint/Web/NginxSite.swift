import PackageLint

/// A file of nginx's configuration that the package brings, and whether nginx reads it.
struct NginxSite: Sendable {
    /// The file, without a first slash.
    let path: String
    let configuration: NginxConfiguration
    /// Whether it stands where nginx includes all files, or a link there leads to it.
    let isEnabled: Bool

    /// The block that the file is read in: `http` for a site, another one for what a site includes there.
    let place: NginxDirectiveRule.Place

    /// Whether another file includes it.
    var isSnippet: Bool { place != .http }

    /// Every site of the package, and its own files that they include.
    static func all(of package: CheckedPackage, _ actions: MaintainerActions, _ files: InstalledFiles) -> [NginxSite] {
        let sites = whole(of: package, actions)
        var seen = Set(sites.map(\.path))
        return sites + sites.flatMap { snippets(of: $0, package, &seen) }
    }

    /// What a site includes; what a snippet includes is left alone.
    private static func snippets(
        of site: NginxSite, _ package: CheckedPackage, _ seen: inout Set<String>
    ) -> [NginxSite] {
        var found: [NginxSite] = []
        for (directive, place) in includes(site.configuration.directives, in: site.place, depth: 0) {
            for file in included(directive.arguments.first ?? "", package)
            where file.bytes != nil && seen.insert(file.path).inserted && found.count < mostSnippets {
                found.append(
                    NginxSite(
                        path: file.path, configuration: NginxConfiguration(file.bytes ?? [], path: file.path),
                        isEnabled: true, place: place))
            }
        }
        return found
    }

    private static let mostSnippets = 100

    /// Each `include` with the block that it stands in.
    private static func includes(
        _ directives: [NginxDirective], in place: NginxDirectiveRule.Place, depth: Int
    ) -> [(NginxDirective, NginxDirectiveRule.Place)] {
        directives.flatMap { directive -> [(NginxDirective, NginxDirectiveRule.Place)] in
            if directive.name == "include" { return [(directive, place)] }
            guard let inner = NginxDirectiveRule.Place(inside: directive, place) else { return [] }
            return includes(directive.block ?? [], in: inner, depth: depth + 1)
        }
    }

    /// The package's files that a path or a pattern such as `/etc/app/*.conf` names.
    private static func included(_ path: String, _ package: CheckedPackage) -> [PackagedFile] {
        let whole = path.hasPrefix("/") ? path : "/etc/nginx/\(path)"
        guard let star = whole.firstIndex(of: "*") else { return package.files.resolve(whole).map { [$0] } ?? [] }
        let end = whole[whole.index(after: star)...]
        guard let slash = whole[..<star].lastIndex(of: "/"), !end.contains("*"), !end.contains("/") else { return [] }
        let start = whole[whole.index(after: slash)..<star]
        return package.files.children(of: String(whole[..<slash].dropFirst())).filter {
            $0.isFile && $0.name.hasPrefix(start) && $0.name.hasSuffix(end)
        }
    }

    private static func whole(of package: CheckedPackage, _ actions: MaintainerActions) -> [NginxSite] {
        ["etc/nginx/sites-available", "etc/nginx/sites-enabled", "etc/nginx/conf.d"].flatMap { folder in
            package.files.children(of: folder).filter { file in
                file.isFile && file.bytes != nil && (folder != "etc/nginx/conf.d" || file.name.hasSuffix(".conf"))
            }.map { file in
                NginxSite(
                    path: file.path, configuration: NginxConfiguration(file.bytes ?? [], path: file.path),
                    isEnabled: folder != "etc/nginx/sites-available" || isLinked(file, package, actions),
                    place: .http)
            }
        }
    }

    private static func isLinked(_ file: PackagedFile, _ package: CheckedPackage, _ actions: MaintainerActions) -> Bool
    {
        let links = package.files.children(of: "etc/nginx/sites-enabled")
        if links.contains(where: { package.files.resolvedPath($0.path) == file.path }) { return true }
        if actions.calls("nx_dissite", "nginx_ensite", "nx_ensite", "ngxensite").contains(where: { call in
            call.arguments.contains { $0 == file.name }
        }) {
            return true
        }
        return actions.calls("ln").contains { call in
            let words = call.operands(valued: [])
            return words.count == 2 && words[0].hasSuffix("/\(file.name)") && words[1].contains("sites-enabled")
                || words.contains { $0.contains("$") } && words.contains { $0.contains("sites-") }
        }
    }
}
