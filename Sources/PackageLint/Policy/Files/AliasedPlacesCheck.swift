/// Paths below /bin, /sbin and /lib, which are links into /usr on every Debian since 12.
struct AliasedPlacesCheck: Check {
    /// The name is that of the lintian of Debian 13; the one of Debian 12 has no tag for it that is shown.
    static let aliased = Tag(
        "aliased-location", .info, "A file lies below /bin, /sbin or /lib, which are links into /usr.",
        advice: """
            dpkg does not know that both paths are one: an upgrade or another package's file below /usr may remove or
            overwrite it unseen. Ship it below /usr: /usr/lib/systemd/system, /usr/bin, /usr/sbin. Debian 13's lintian has
            this tag; that of Debian 12, whose own packages still do so, has not.
            """,
        source: "Debian Policy 10.1; DEP 17")

    static let tags = [aliased]

    private static let links = ["bin", "lib", "lib32", "lib64", "libo32", "libx32", "sbin"]

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        for file in package.files.all where !file.isFolder && Self.links.contains(where: { file.isBelow($0) }) {
            findings.add(Self.aliased, at: file.path)
        }
    }
}
