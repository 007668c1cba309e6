import DebianPackage
import SystemPackage

#if canImport(Glibc)
    import Glibc
#endif

/// A folder of the project whose files go into the package.
struct PayloadFolder {
    let path: FilePath
    /// Patterns of fnmatch(3): one with a slash is held against the path below the folder, one without against each name.
    let excluded: [String]

    /// What never belongs into a package: bytecode, version control, caches of tools, environments and secrets of a
    /// developer.
    static let alwaysExcluded = [
        ".env", ".env.*", "__pycache__", "*.pyc", "*.pyo", ".git", ".gitignore", ".pytest_cache", ".hypothesis",
        ".mypy_cache",
        ".ruff_cache", ".venv", ".DS_Store", "*~", "*.swp",
    ]

    /// How deep folders may lie in one another: more is a loop or a mistake.
    private static let deepest = 100

    init(_ path: FilePath, excluded: [String] = []) {
        self.path = path
        self.excluded = excluded + Self.alwaysExcluded
    }

    /// Every file and link below the folder that is not excluded, in the order of their names.
    ///
    /// A link is relative, stays inside the folder all the way, and ends at something that is not excluded.
    func files() throws -> [PayloadFile] {
        var found: [PayloadFile] = []
        try walk("", depth: 0, into: &found)
        try checkLinks(among: found)
        return found
    }

    /// Whether a path, which need not exist yet, is among what goes into the package.
    func packs(_ item: FilePath) -> Bool {
        var rest = item
        guard rest.removePrefix(path) else { return false }
        var below = ""
        return rest.components.allSatisfy { component in
            below += (below.isEmpty ? "" : "/") + component.string
            return !isExcluded(below, name: component.string)
        }
    }

    private func walk(_ relative: String, depth: Int, into found: inout [PayloadFile]) throws {
        guard depth <= Self.deepest else {
            throw BuildError.cannotBePackaged(path.appending(relative), reason: "folders lie more than 100 deep")
        }
        let folder = relative.isEmpty ? path : path.appending(relative)
        for name in try Self.names(in: folder) {
            try Task.checkCancellation()
            let below = relative.isEmpty ? name : relative + "/" + name
            guard !isExcluded(below, name: name) else { continue }
            var status = stat()
            let item = path.appending(below)
            guard lstat(item.string, &status) == 0 else { throw BuildError.unreadable(item, Errno(rawValue: errno)) }
            switch status.st_mode & S_IFMT {
            case S_IFDIR: try walk(below, depth: depth + 1, into: &found)
            case S_IFREG: found.append(PayloadFile(relativePath: below, kind: .file(try SourceFile(item))))
            case S_IFLNK: found.append(PayloadFile(relativePath: below, kind: .link(target: try target(ofLink: below))))
            default: throw BuildError.cannotBePackaged(item, reason: "it is a socket, a pipe or a device")
            }
        }
    }

    private static func names(in folder: FilePath) throws -> [String] {
        guard let stream = opendir(folder.string) else { throw BuildError.unreadable(folder, Errno(rawValue: errno)) }
        defer { closedir(stream) }
        var names: [String] = []
        errno = 0
        while let entry = readdir(stream) {
            let bytes = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) {
                    Array(UnsafeBufferPointer(start: $0, count: strlen($0)))
                }
            }
            guard let name = String(validating: bytes.map { UInt8(bitPattern: $0) }, as: UTF8.self) else {
                throw BuildError.cannotBePackaged(folder, reason: "a name in it is no UTF-8")
            }
            if name != ".", name != ".." { names.append(name) }
            errno = 0
        }
        // readdir(3) tells a failure and the end apart by errno alone.
        guard errno == 0 else { throw BuildError.unreadable(folder, Errno(rawValue: errno)) }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    private func isExcluded(_ relative: String, name: String) -> Bool {
        excluded.contains { fnmatch($0, $0.contains("/") ? relative : name, 0) == 0 }
    }

    /// Makes sure that every link leads to something that is packed too, over links that are.
    private func checkLinks(among found: [PayloadFile]) throws(BuildError) {
        var packed: Set<FilePath> = [FilePath()]
        for file in found {
            var place = FilePath(file.relativePath)
            repeat { packed.insert(place) } while place.removeLastComponent()
        }
        for case (let name, .link(let target)) in found.map({ ($0.relativePath, $0.kind) }) {
            let link = PayloadLink(folder: path, path: FilePath(name))
            let way: [FilePath]
            do { way = try link.way() } catch { throw failure(error, of: name, target: target) }
            guard let missing = way.first(where: { !packed.contains($0) }) else { continue }
            throw .cannotBePackaged(
                path.appending(name), reason: "the link points to “\(target)”, but \(missing) is not in the package")
        }
    }

    private func target(ofLink name: String) throws(BuildError) -> String {
        do {
            return try PayloadLink(folder: path, path: FilePath(name)).target()
        } catch {
            throw failure(error, of: name, target: "")
        }
    }

    private func failure(_ fault: PayloadLink.Fault, of name: String, target: String) -> BuildError {
        let link = path.appending(name)
        switch fault {
        case .leaves: return .linkLeavesPayload(link, target: target, folder: path)
        case .absent:
            return .cannotBePackaged(link, reason: "the link points to “\(target)”, which is not there")
        case .notUTF8: return .cannotBePackaged(link, reason: "the link's target is no UTF-8")
        case .unreadable(let errno): return .unreadable(link, errno)
        }
    }
}
