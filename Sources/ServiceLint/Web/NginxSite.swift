import PackageLint

/// A file of nginx's configuration that the package brings, and whether nginx reads it.
struct NginxSite: Sendable {
    /// The file, without a first slash.
    let path: String
    let configuration: NginxConfiguration
    /// Whether it stands where nginx includes all files, or a link there leads to it.
    let isEnabled: Bool

    /// Every site of the package.
    static func all(of package: CheckedPackage, _ actions: MaintainerActions, _ files: InstalledFiles) -> [NginxSite] {
        ["etc/nginx/sites-available", "etc/nginx/sites-enabled", "etc/nginx/conf.d"].flatMap { folder in
            package.files.children(of: folder).filter { file in
                file.isFile && file.bytes != nil && (folder != "etc/nginx/conf.d" || file.name.hasSuffix(".conf"))
            }.map { file in
                NginxSite(
                    path: file.path, configuration: NginxConfiguration(file.bytes ?? [], path: file.path),
                    isEnabled: folder != "etc/nginx/sites-available" || isLinked(file, package, actions))
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
