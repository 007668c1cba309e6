/// Whether there is a copyright file, and in the form that the archive's tools read (Policy 12.5).
struct CopyrightFileCheck: Check {
    static let none = Tag(
        "no-copyright-file", .error, "The package has no copyright file.",
        advice: """
            Nobody may pass on what nobody licensed, and auditors look in one place. Ship \
            `/usr/share/doc/PACKAGE/copyright` with the holders and the license.
            """,
        source: "Debian Policy 12.5")
    static let compressed = Tag(
        "copyright-file-compressed", .error, "The copyright file is compressed.",
        advice: "Tools look for the plain file. Ship `copyright` as it is.",
        source: "Debian Policy 12.5")
    static let link = Tag(
        "copyright-file-is-symlink", .error, "The copyright file is a symbolic link.",
        advice: "It must not vanish with another package. Ship the file itself.",
        source: "Debian Policy 12.5")
    static let folder = Tag(
        "usr-share-doc-symlink-without-dependency", .error,
        "The documentation folder is a link to that of a package which may not be there.",
        advice: "Depend on that package, which must be built from the same source, or ship a folder.",
        source: "Debian Policy 12.5")

    static let tags = [none, compressed, link, folder]

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        let folder = package.documentation
        if let target = package.files[folder]?.linkTarget {
            checkFolder(linkedTo: target, package, &findings)
            return
        }
        let plain = package.files["\(folder)/copyright"]
        let compressed = package.files["\(folder)/copyright.gz"]
        if let compressed { findings.add(Self.compressed, at: compressed.path) }
        if let plain, plain.linkTarget != nil { findings.add(Self.link, at: plain.path) }
        if plain == nil, compressed == nil { findings.add(Self.none) }
    }

    private func checkFolder(linkedTo target: String, _ package: CheckedPackage, _ findings: inout Findings) {
        guard !target.hasPrefix("/"), !target.hasPrefix("../") else { return }
        let owner = String(target.prefix { $0 != "/" })
        let architecture = package.control.unfolded("Architecture") ?? "all"
        if EssentialPackages.names.contains(owner) || package.relations.requires(owner) { return }
        if architecture != "all", package.relations.requires("\(owner):\(architecture)") { return }
        findings.add(Self.folder, owner)
    }
}
