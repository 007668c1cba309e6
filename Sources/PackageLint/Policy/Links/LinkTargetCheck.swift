/// Where symbolic links lead.
struct LinkTargetCheck: Check {
    static let unsafe = Tag(
        "package-contains-unsafe-symlink", .error, "A link leads out of the root of the file system.",
        advice: "It has more `..` than there are folders; in a chroot or a build tree it leads to foreign files.",
        source: "Debian Policy 10.5")
    static let build = Tag(
        "symlink-target-in-build-tree", .error, "A link leads to where the package was built.",
        advice:
            "No other machine has that folder. Make the link after installing below DESTDIR, without DESTDIR in it.",
        source: "Debian Policy 10.5")
    static let temporary = Tag(
        "symlink-target-in-tmp", .error, "A link leads into a temporary folder.",
        advice: "Anybody may put a file at its target, and it becomes the package's. Link to a folder of root's.",
        source: "Debian Policy 10.5")
    static let wrongEnding = Tag(
        "compressed-symlink-with-wrong-ext", .error, "A link to a compressed file has another ending.",
        advice: "Programs choose the decompressor by the name. Give the link its target's ending.",
        source: "Debian Policy 10.5")
    static let wildcard = Tag(
        "package-contains-broken-symlink-wildcard", .warning, "A link leads to a path with a `*`.",
        advice: "A pattern matched nothing when `ln` ran. Name the file.", source: "Debian Policy 10.5")

    static let tags = [unsafe, build, temporary, wrongEnding, wildcard]

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        for link in package.files.all {
            guard let target = link.linkTarget else { continue }
            if target.hasPrefix("/") { checkPlace(target, of: link, &findings) }
            if let ending = CompressedName.ending(of: Self.trimmed(target)),
                !Self.trimmed(link.path).hasSuffix(".\(ending)")
            {
                findings.add(Self.wrongEnding, target, at: link.path)
            }
            guard let place = Self.place(of: target, in: link.parent) else {
                findings.add(Self.unsafe, at: link.path)
                continue
            }
            if target.contains("*"), !place.isEmpty, package.files[place] == nil {
                findings.add(Self.wildcard, String(target.drop { $0 == "/" }), at: link.path)
            }
        }
    }

    private func checkPlace(_ target: String, of link: PackagedFile, _ findings: inout Findings) {
        let parts = target.split(separator: "/")
        let place = parts.joined(separator: "/")
        if BuildTree.holds(place.contains("/") ? place : place + "/") {
            findings.add(Self.build, target, at: link.path)
        }
        let isTemporary =
            parts.count > 1 && parts[0] == "tmp"
            || parts.count > 2 && parts[1] == "tmp" && (parts[0] == "var" || parts[0] == "usr")
        if isTemporary { findings.add(Self.temporary, target, at: link.path) }
    }

    private static func trimmed(_ name: String) -> Substring {
        var name = name[...]
        while let last = name.last, last.isWhitespace { name.removeLast() }
        return name
    }

    /// The place that `target` means, by its text alone; nil outside of the root.
    private static func place(of target: String, in folder: Substring) -> String? {
        var parts = target.hasPrefix("/") ? [] : folder.split(separator: "/")
        for part in target.split(separator: "/") where part != "." {
            if part != ".." { parts.append(part) } else if parts.popLast() == nil { return nil }
        }
        return parts.joined(separator: "/")
    }
}
