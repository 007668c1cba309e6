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

    /// What never belongs into a package: bytecode, version control, caches of tools, environments of a developer.
    static let alwaysExcluded = [
        "__pycache__", "*.pyc", "*.pyo", ".git", ".gitignore", ".pytest_cache", ".hypothesis", ".mypy_cache",
        ".ruff_cache", ".venv", ".DS_Store", "*~", "*.swp",
    ]

    /// How deep folders may lie in one another: more is a loop or a mistake.
    private static let deepest = 100

    init(_ path: FilePath, excluded: [String] = []) {
        self.path = path
        self.excluded = excluded + Self.alwaysExcluded
    }

    /// Every file and link below the folder that is not excluded, in the order of their names.
    func files() throws -> [PayloadFile] {
        var found: [PayloadFile] = []
        try walk("", depth: 0, into: &found)
        return found
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
            case S_IFLNK: found.append(PayloadFile(relativePath: below, kind: .link(target: try target(of: below))))
            default: throw BuildError.cannotBePackaged(item, reason: "it is a socket, a pipe or a device")
            }
        }
    }

    private static func names(in folder: FilePath) throws -> [String] {
        guard let stream = opendir(folder.string) else { throw BuildError.unreadable(folder, Errno(rawValue: errno)) }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let bytes = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: UInt8.self, capacity: 256) { Array(UnsafeBufferPointer(start: $0, count: 256)) }
            }.prefix { $0 != 0 }
            guard let name = String(validating: bytes, as: UTF8.self) else {
                throw BuildError.cannotBePackaged(folder, reason: "a name in it is no UTF-8")
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    private func isExcluded(_ relative: String, name: String) -> Bool {
        excluded.contains { fnmatch($0, $0.contains("/") ? relative : name, 0) == 0 }
    }

    /// The target of a link, which must be relative, stay inside the folder, and be there.
    private func target(of relative: String) throws -> String {
        let link = path.appending(relative)
        guard let target = try Self.readLink(link) else {
            throw BuildError.cannotBePackaged(link, reason: "the link's target is no UTF-8")
        }
        let folder = FilePath(relative).removingLastComponent()
        guard FilePath(target).isRelative, Self.staysInside(folder.pushing(FilePath(target))) else {
            throw BuildError.linkLeavesPayload(link, target: target, folder: path)
        }
        guard access(link.string, F_OK) == 0 else {
            throw BuildError.cannotBePackaged(link, reason: "the link points to “\(target)”, which is not there")
        }
        return target
    }

    /// What the link says, or nil if that is no UTF-8.
    private static func readLink(_ link: FilePath) throws -> String? {
        let buffer = UnsafeMutableBufferPointer<CChar>.allocate(capacity: Int(PATH_MAX))
        defer { buffer.deallocate() }
        guard let start = buffer.baseAddress else { return nil }
        let count = readlink(link.string, start, buffer.count)
        guard count >= 0 else { throw BuildError.unreadable(link, Errno(rawValue: errno)) }
        return String(validating: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// Whether no `..` ever climbs above the start.
    private static func staysInside(_ relative: FilePath) -> Bool {
        var depth = 0
        for component in relative.components {
            depth += component.kind == .parentDirectory ? -1 : component.kind == .regular ? 1 : 0
            guard depth >= 0 else { return false }
        }
        return true
    }
}
