/// Settings of apt and of the dynamic linker, which concern every other package.
struct SystemSettingsCheck: Check {
    static let sources = Tag(
        "package-installs-apt-sources", .error, "The package adds a source of packages to apt.",
        advice: """
            From then on whoever holds that repository may replace any program of the machine. Let the administrator add
            it, or put it into a package of its own named NAME-apt-source.
            """,
        source: "sources.list(5)")
    static let keyring = Tag(
        "package-installs-apt-keyring", .error, "The package adds a key that apt trusts for every repository.",
        advice: """
            Put the key into /usr/share/keyrings and name it by Signed-By= in that one source; only packages named
            NAME-archive-keyring ship keys.
            """,
        source: "apt-key(8); sources.list(5)")
    static let preferences = Tag(
        "package-installs-apt-preferences", .error, "The package tells apt which versions to prefer.",
        advice:
            "Which versions a machine has is the administrator's choice. Describe the setting in the documentation.",
        source: "apt_preferences(5)")
    static let linker = Tag(
        "package-modifies-ld.so-search-path", .error,
        "The package adds a folder in which every program looks for libraries.",
        advice: """
            Libraries there shadow the system's in all programs. Use a run path ($ORIGIN/…) in the programs that need
            them.
            """,
        source: "Debian Policy 8.1; ldconfig(8)")

    static let tags = [sources, keyring, preferences, linker]

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        let isKeyring = package.name.hasSuffix("-archive-keyring")
        let isSource = package.name.hasSuffix("-apt-source")
        let isApt = package.control["Source"].map { $0.prefix { $0 != " " } == "apt" } ?? (package.name == "apt")
        for file in package.files.places where file.isBelow("etc") {
            if file.isBelow("etc/ld.so.conf.d"), !package.name.hasPrefix("libc") {
                findings.add(Self.linker, at: file.shown)
            }
            guard !isApt, file.isBelow("etc/apt") else { continue }
            if !isSource, Self.names(file, "sources.list") { findings.add(Self.sources, at: file.shown) }
            if !isSource, !isKeyring, Self.names(file, "trusted.gpg") { findings.add(Self.keyring, at: file.shown) }
            if Self.names(file, "preferences") { findings.add(Self.preferences, at: file.shown) }
        }
    }

    /// Whether `file` is the setting of that name, or lies in its folder.
    private static func names(_ file: PackagedFile, _ name: String) -> Bool {
        file.shown == "etc/apt/\(name)" || file.isBelow("etc/apt/\(name).d")
    }
}
