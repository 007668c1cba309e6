/// The field Architecture (Policy 5.6.8).
struct ArchitectureCheck: Check {
    static let unknown = Tag(
        "unknown-architecture", .warning, "The architecture is none that dpkg knows.",
        advice: """
            dpkg refuses to install it anywhere. Write Debian's name: `amd64` for x86_64, `arm64` for aarch64, `i386` \
            for i686, `all` for a package without machine code.
            """,
        source: "Debian Policy 5.6.8 and 11.1; dpkg-architecture(1)")
    static let wildcard = Tag(
        "arch-wildcard-in-binary-package", .error, "The architecture is a wildcard.",
        advice: "“any” is for source packages. A built package is for one architecture: write `amd64`, or `all`.",
        source: "Debian Policy 5.6.8")
    static let tooMany = Tag(
        "too-many-architectures", .error, "The field Architecture names more than one.",
        advice: "dpkg compares the whole field with the machine's. Build one package for each architecture.",
        source: "Debian Policy 5.6.8")

    static let tags = [unknown, wildcard, tooMany]

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        let names = (package.control["Architecture"] ?? "").split { $0 == " " || $0 == "\t" || $0 == "\n" }
            .map(String.init)
        for name in names {
            if KnownArchitectures.isWildcard(name) {
                findings.add(Self.wildcard, name)
            } else if !KnownArchitectures.isName(name), name != "all" {
                findings.add(Self.unknown, name)
            }
        }
        if names.count > 1 { findings.add(Self.tooMany, names.sorted().joined(separator: " ")) }
    }
}
