/// All members of data.tar, in the archive's order and by place.
public struct PackagedFiles: Sendable {
    /// In the archive's order, doubled names too.
    public let all: [PackagedFile]
    /// The folders that members lie in and that the archive does not have, which dpkg makes by itself.
    public let missingFolders: [PackagedFile]
    private let byPath: [String: Int]
    private let byParent: [Substring: [Int]]

    /// Sorts `files` by place; of two with one name the last counts, as dpkg has it.
    public init(_ files: [PackagedFile]) {
        all = files
        var byPath: [String: Int] = [:]
        for (index, file) in files.enumerated() { byPath[file.path] = index }
        self.byPath = byPath
        byParent = Dictionary(grouping: byPath.values.sorted().filter { !files[$0].path.isEmpty }) { files[$0].parent }
        missingFolders = Self.missing(byParent.keys) { byPath[String($0)] != nil }
    }

    /// Every member and every folder above one, whether the archive has it or not.
    public var places: [PackagedFile] { missingFolders.isEmpty ? all : all + missingFolders }

    private static func missing(
        _ folders: some Collection<Substring>, has: (Substring) -> Bool
    ) -> [PackagedFile] {
        var missing: Set<Substring> = []
        // No path is longer on Linux (PATH_MAX), and the time needed grows with the square of the length.
        for folder in folders where folder.utf8.count < 4096 {
            var path = folder
            while !path.isEmpty, !has(path), missing.insert(path).inserted {
                path = path.utf8.lastIndex(of: 0x2F).map { path[..<$0] } ?? ""
            }
        }
        return missing.sorted().map { PackagedFile(missingFolder: String($0)) }
    }

    /// What lies at `path`, which has no slash at either end.
    public subscript(path: some StringProtocol) -> PackagedFile? { byPath[String(path)].map { all[$0] } }

    /// What lies in the folder `path`, not below that.
    public func children(of path: some StringProtocol) -> [PackagedFile] {
        (byParent[Substring(path)] ?? []).map { all[$0] }
    }

    /// What lies at the absolute or relative `path` when links within the package are followed; nil if that leaves it.
    ///
    /// Follows at most 40 links, as Linux does.
    public func resolve(_ path: String) -> PackagedFile? { resolvedPath(path).flatMap { self[$0] } }

    /// The place that `path` leads to when links within the package are followed, whether the package has it or not.
    ///
    /// Nil if there are more than 40 links in a row (ELOOP).
    public func resolvedPath(_ path: String) -> String? {
        var done: [Substring] = []
        var pending = Array(path.split(separator: "/").reversed())
        var links = 0
        while let part = pending.popLast() {
            if part == "." { continue }
            if part == ".." {
                _ = done.popLast()
                continue
            }
            done.append(part)
            guard let target = self[done.joined(separator: "/")]?.linkTarget else { continue }
            links += 1
            guard links <= 40 else { return nil }
            if target.hasPrefix("/") { done = [] } else { done.removeLast() }
            pending += target.split(separator: "/").reversed()
        }
        return done.joined(separator: "/")
    }
}
