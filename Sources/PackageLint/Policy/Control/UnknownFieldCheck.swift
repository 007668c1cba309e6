/// Fields that nobody reads (deb-control(5), Policy 5.3).
struct UnknownFieldCheck: Check {
    static let unknown = Tag(
        "unknown-field", .warning, "A field is none of a binary package's.",
        advice: """
            Tools that build packages from other formats write License, Vendor and the like; neither dpkg nor apt reads \
            them. Say it in the copyright file or the description, or write the field as `XB-…` in the source.
            """,
        source: "deb-control(5); Debian Policy 5.3 and 5.7")

    static let tags = [unknown]

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        for field in package.control.fields where !Self.known.contains(field.name.lowercased()) {
            findings.add(Self.unknown, field.name)
        }
    }

    /// dpkg's own fields and those that Debian's language teams use.
    private static let known = Set(
        """
        auto-built-package architecture breaks bugs build-ids built-using conflicts depends description enhances \
        essential ghc-package gstreamer-decoders gstreamer-elements gstreamer-encoders gstreamer-uri-sinks \
        gstreamer-uri-sources gstreamer-version homepage installed-size lua-versions maintainer multi-arch origin \
        package package-type pre-depends priority provides python-version recommends replaces ruby-versions section \
        source suggests version x-cargo-built-using
        """.split(separator: " ").map(String.init))
}
