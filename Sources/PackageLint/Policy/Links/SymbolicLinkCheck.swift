/// How the targets of symbolic links are written (Policy 10.5).
struct SymbolicLinkCheck: Check {
    static let absolute = Tag(
        "absolute-symlink-in-top-level-folder", .warning, "An absolute link leads into its own top-level folder.",
        advice: """
            Within one folder of / links are relative, so that the tree may be mounted elsewhere: `../share/x`, not
            `/usr/share/x`.
            """,
        source: "Debian Policy 10.5")
    static let relative = Tag(
        "relative-symlink", .error, "A relative link leads to another top-level folder.",
        advice: "Top-level folders may themselves be links to another place. Write the target with a first slash.",
        source: "Debian Policy 10.5")
    static let tooManyUps = Tag(
        "symlink-has-too-many-up-segments", .error, "A link has more `..` than folders above it.",
        advice: "It works only because `..` of / is /. Count again.", source: "Debian Policy 10.5")
    static let spurious = Tag(
        "symlink-contains-spurious-segments", .error, "A link's target has `.` or `..` behind a name.",
        advice: "Write the shortest path: `../b`, not `../a/../b`.", source: "Debian Policy 10.5")
    static let lengthy = Tag(
        "lengthy-symlink", .error, "A link goes up and comes down again into the same folder.",
        advice: "Leave out the way up: from `a/b`, `../a/c` is `c`.", source: "Debian Policy 10.5")
    static let slash = Tag(
        "symlink-ends-with-slash", .warning, "A link's target ends with a slash.",
        advice: "It adds nothing and confuses programs that compare paths. Leave it out.",
        source: "Debian Policy 10.5")
    static let doubleSlash = Tag(
        "symlink-has-double-slash", .warning, "A link's target has two slashes in a row.",
        advice: "Most often an empty variable in a build script. Write one slash.", source: "Debian Policy 10.5")
    static let recursive = Tag(
        "symlink-is-self-recursive", .warning, "A link leads to a folder that it lies in.",
        advice: "Programs that follow links walk in circles. It is mostly an `ln -s` in the wrong folder.",
        source: "Debian Policy 10.5")

    static let tags = [absolute, relative, tooManyUps, spurious, lengthy, slash, doubleSlash, recursive]

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        for link in package.files.all {
            guard let target = link.linkTarget else { continue }
            var found = Self.faults(of: target, at: link.path)
            if target.contains("//") { found.append(Self.doubleSlash) }
            if target.hasSuffix("/"), target.contains(where: { $0 != "/" }) { found.append(Self.slash) }
            for tag in found { findings.add(tag, target, at: link.path) }
        }
    }

    private static func faults(of target: String, at path: String) -> [Tag] {
        let parts = target.split(separator: "/")
        let folders = path.split(separator: "/")
        guard target.hasPrefix("/") else {
            return relativeFaults(of: parts, in: Array(folders.dropLast()), folders.first)
        }
        if parts.isEmpty { return [recursive] }
        return parts.first == folders.first ? [absolute] : []
    }

    /// `folders` are those above the link.
    private static func relativeFaults(
        of parts: [Substring], in folders: [Substring], _ topLevel: Substring?
    ) -> [Tag] {
        var found: [Tag] = []
        var folders = folders
        var left: Substring?
        var rest = parts[...]
        while let part = rest.first, part == "." || part == ".." {
            rest = rest.dropFirst()
            if part == "." {
                if parts.count > 1 { found.append(spurious) }
            } else if let folder = folders.popLast() {
                left = folder
            } else {
                return found + [tooManyUps]
            }
        }
        guard let next = rest.first else {
            return found + [recursive] + (folders.isEmpty ? [relative] : [])
        }
        if next == left { found.append(lengthy) }
        if folders.isEmpty, next != topLevel { found.append(relative) }
        if rest.dropFirst().contains(where: { $0 == "." || $0 == ".." }) { found.append(spurious) }
        return found
    }
}
