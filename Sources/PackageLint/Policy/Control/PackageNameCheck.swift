/// The field Package (Policy 5.6.7).
struct PackageNameCheck: Check {
    static let bad = Tag(
        "bad-package-name", .error, "The package's name holds what no name may have.",
        advice: """
            dpkg refuses the package, or apt cannot name it. Two or more of a-z, 0-9 and `+-.` are allowed, a letter or \
            digit first; write `my-app` in place of `my_app`.
            """,
        source: "Debian Policy 5.6.7")
    static let capitals = Tag(
        "package-not-lowercase", .error, "The package's name has capitals.",
        advice: "apt and the archive take small letters only. Write the name in small letters.",
        source: "Debian Policy 5.6.7")

    static let tags = [bad, capitals]

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        guard let name = package.control.unfolded("Package") else { return }
        if !Self.isName(name) { findings.add(Self.bad) }
        if name.utf8.contains(where: { (0x41...0x5A).contains($0) }) { findings.add(Self.capitals) }
    }

    /// Two or more of the characters of names, a letter or digit first; capitals are not among them.
    static func isName(_ text: some StringProtocol) -> Bool {
        let isFirst = { (byte: UInt8) in (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) }
        guard text.utf8.count >= 2, let first = text.utf8.first, isFirst(first) else { return false }
        return text.utf8.allSatisfy { isFirst($0) || $0 == 0x2B || $0 == 0x2D || $0 == 0x2E }
    }
}
