internal import DebianPackage

/// The field Version (Policy 5.6.12, deb-version(7)).
struct VersionCheck: Check {
    static let bad = Tag(
        "bad-version-number", .error, "dpkg cannot read the version.",
        advice: """
            The upstream part begins with a digit and holds letters, digits and `.+-~` only; a number and a colon may \
            stand before it. Write `1.2.0` in place of `v1.2.0`, and `~` where a suffix must sort before the release.
            """,
        source: "deb-version(7); Debian Policy 5.6.12")
    static let zero = Tag(
        "debian-revision-is-zero", .error, "The Debian revision is 0.",
        advice:
            "Revisions begin with 1: write `1.2-1`. One of 0 equals none, so `1.2` and `1.2-0` are the same to dpkg.",
        source: "Debian Policy 5.6.12")
    static let malformed = Tag(
        "debian-revision-not-well-formed", .warning, "The Debian revision has more parts than any convention gives it.",
        advice:
            "Write a number, `1`, or one with the parts of a rebuild, `1.1`; a hyphen too many makes the rest a revision.",
        source: "Debian Policy 5.6.12; Developer's Reference 5.11.2")

    static let tags = [bad, zero, malformed]

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        guard let text = package.control.unfolded("Version") else { return }
        guard let version = try? DebianVersion(text) else {
            findings.add(Self.bad, text)
            return
        }
        if text.hasSuffix("-0") { findings.add(Self.zero, text) }
        if let revision = version.revision, !Self.isWellFormed(revision) { findings.add(Self.malformed, text) }
    }

    /// Up to three parts with full stops between them; Ubuntu's may have more.
    private static func isWellFormed(_ revision: String) -> Bool {
        let parts = revision.split(separator: ".", omittingEmptySubsequences: false)
        guard let first = parts.first, !first.isEmpty else { return false }
        if parts.count <= 3 { return parts.allSatisfy { !$0.isEmpty } }
        return first.contains("ubuntu") && parts.count <= 4
    }
}
