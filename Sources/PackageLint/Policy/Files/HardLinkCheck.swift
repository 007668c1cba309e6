/// Second names of one file.
struct HardLinkCheck: Check {
    static let hardLink = Tag(
        "package-contains-hardlink", .warning, "A hard link leads to another folder, or lies in /etc.",
        advice: """
            /etc and any folder may be a file system of its own, and there the link cannot be made: unpacking fails. In
            /etc editors and dpkg break links besides. Use a symbolic link.
            """,
        source: "Debian Policy 10.7.3")

    static let tags = [hardLink]

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        var names: [String: Set<String>] = [:]
        for file in package.files.all {
            guard case .hardLink(let target) = file.kind else { continue }
            names[target, default: [target]].insert(file.path)
        }
        for group in names.values { check(group.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }, &findings) }
    }

    /// All names are equal; as lintian has it, the first of the alphabet is the file and the others are its links.
    private func check(_ group: [String], _ findings: inout Findings) {
        guard let file = group.first else { return }
        for link in group.dropFirst()
        where link.hasPrefix("etc/") || file.hasPrefix("etc/") || Self.folder(of: link) != Self.folder(of: file) {
            findings.add(Self.hardLink, "pointing to: \(file)", at: link)
        }
    }

    private static func folder(of path: String) -> Substring {
        path.utf8.lastIndex(of: 0x2F).map { path[..<$0] } ?? ""
    }
}
