internal import ELFFiles

/// Where a file has the loader look for libraries (ld.so(8)).
struct LibraryPathCheck: Check {
    static let custom = Tag(
        "custom-library-search-path", .error, "A file has the loader look in a folder of its own.",
        advice: """
            Who may write there has his code loaded. Take the entry out with `patchelf --remove-rpath`, or make it \
            relative to the file: `$ORIGIN/../lib`.
            """,
        source: "Debian Policy 10.2, ld.so(8)")
    static let relative = Tag(
        "relative-library-search-path", .error, "A file has the loader look in a folder below the caller's.",
        advice: "Whoever calls it from his own folder has other code loaded. Write `$ORIGIN/…`.", source: "ld.so(8)")

    static let tags = [custom, relative]

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        let own = ownFolders(of: package)
        for member in ELFMember.all(of: package) {
            for (kind, folders) in [("RPATH", member.elf.rpath), ("RUNPATH", member.elf.runpath)] {
                for folder in Set(folders).sorted() where !folder.hasPrefix("$ORIGIN") && !folder.hasPrefix("${ORIGIN}")
                {
                    let folder = Self.canonical(folder)
                    guard !own.contains(where: { folder.hasPrefix($0) }), !folder.isEmpty else { continue }
                    let tag = folder.hasPrefix("/") ? Self.custom : Self.relative
                    findings.add(tag, "\(kind) \(folder)", at: member.path)
                }
            }
        }
    }

    /// The folders that a package may keep for its own libraries.
    private func ownFolders(of package: CheckedPackage) -> [String] {
        let triplet = package.port.map { ["/lib/\($0.triplet)", "/usr/lib/\($0.triplet)"] } ?? []
        let folders = ["/lib", "/usr/lib"] + triplet
        return (folders + folders.map { $0 + "/games" }).map { "\($0)/\(package.sourceName)" }
            + ["/usr/lib/ghc/"]
    }

    /// Without doubled slashes, `.`, and a slash at the end.
    private static func canonical(_ path: String) -> String {
        let parts = path.split(separator: "/").filter { $0 != "." }
        return (path.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
    }
}
