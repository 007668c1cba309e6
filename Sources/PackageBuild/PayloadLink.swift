import SystemPackage

#if canImport(Glibc)
    import Glibc
#endif

/// A symbolic link of a payload folder, followed as the server will follow it.
///
/// Neither its text nor realpath(3) is enough: `up/../x` stays inside by its text but leaves if `up` is a link, and what
/// leaves and comes back by the folder's own name would not come back on the server, where the folder has another.
struct PayloadLink {
    /// Why a link cannot be in the package.
    enum Fault: Error, Equatable {
        case leaves
        case absent
        case notUTF8
        case unreadable(Errno)
    }

    /// The payload folder.
    let folder: FilePath
    /// The link's path below it.
    let path: FilePath

    /// As many links as Linux follows on one way, path_resolution(7).
    private static let mostLinks = 40

    /// What the link says.
    func target() throws(Fault) -> String {
        guard let target = try Self.read(folder.pushing(path)) else { throw .absent }
        return target
    }

    /// The links that the way leads over, this one first, and then the place where it ends, below the folder.
    func way() throws(Fault) -> [FilePath] {
        var (way, here, rest) = ([FilePath](), FilePath(), Array(path.components.reversed()))
        while let next = rest.popLast() {
            switch next.kind {
            case .currentDirectory: continue
            case .parentDirectory: guard here.removeLastComponent() else { throw .leaves }
            case .regular:
                let item = here.appending(next)
                guard let target = try Self.read(folder.pushing(item)).map({ FilePath($0) }) else {
                    here = item
                    continue
                }
                guard target.isRelative else { throw .leaves }
                way.append(item)
                guard way.count <= Self.mostLinks else { throw .absent }
                rest += target.components.reversed()
            }
        }
        return way + [here]
    }

    /// What a link says; nil for what is no link.
    private static func read(_ link: FilePath) throws(Fault) -> String? {
        var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
        let count = readlink(link.string, &buffer, buffer.count)
        guard count >= 0 else {
            switch Errno(rawValue: errno) {
            case .invalidArgument: return nil
            case .noSuchFileOrDirectory, .notDirectory: throw .absent
            case let other: throw .unreadable(other)
            }
        }
        guard let target = String(validating: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self) else {
            throw .notUTF8
        }
        return target
    }
}
