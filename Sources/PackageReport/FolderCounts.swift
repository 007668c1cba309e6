import PackageLint

/// Counts files by folder, and tells a folder that holds the most of them by the folders in it.
struct FolderCounts {
    private var files: [Substring: Int] = [:]
    private var bytes: [Substring: Int64] = [:]
    private var children: [Substring: Set<Substring>] = [:]

    /// Folders deeper than this are told by the one above.
    private static let deepest = 6

    init(_ files: [PackagedFile]) {
        for file in files where file.isFile { add(file) }
    }

    private mutating func add(_ file: PackagedFile) {
        var (folder, parts) = (Substring(), file.parent.split(separator: "/").prefix(Self.deepest)[...])
        while true {
            files[folder, default: 0] += 1
            bytes[folder] = bytes[folder, default: 0].addingClamped(file.ownBytes)
            guard let part = parts.popFirst() else { return }
            let next = folder.isEmpty ? part : Substring("\(folder)/\(part)")
            children[folder, default: []].insert(next)
            folder = next
        }
    }

    /// The places, by path.
    func places() -> [PlaceSummary] {
        places(of: "").sorted { $0.path < $1.path }
    }

    private func places(of folder: Substring) -> [PlaceSummary] {
        (children[folder] ?? []).flatMap { child -> [PlaceSummary] in
            isMost(child) && hasOnlyFolders(child) ? places(of: child) : [place(child)]
        }
    }

    /// More than half of all files or bytes.
    private func isMost(_ folder: Substring) -> Bool {
        (files[folder] ?? 0) * 2 > files["", default: 0] || (bytes[folder] ?? 0) > bytes["", default: 0] / 2
    }

    /// Whether nothing is lost when only the folders in it are told.
    private func hasOnlyFolders(_ folder: Substring) -> Bool {
        let inside = (children[folder] ?? []).reduce(0) { $0 + (files[$1] ?? 0) }
        return inside > 0 && inside == files[folder]
    }

    private func place(_ folder: Substring) -> PlaceSummary {
        PlaceSummary(path: "/\(folder)", files: files[folder] ?? 0, bytes: bytes[folder] ?? 0)
    }
}
