import PackageLint
import ServiceLint

/// Compares the members of two packages, and sorts what differs by distribution or folder.
struct FileComparison {
    private let old: States
    private let new: States
    /// Which distribution a file belongs to.
    private let owners: [String: String]

    /// Files of a folder that are told by name.
    private static let mostNamed = 10

    /// The members of one package, by the bytes of their paths.
    private struct States {
        let all: [[UInt8]: FileState]
        /// The folders that something lies in.
        private let filled: Set<Substring>

        init(_ files: PackagedFiles) {
            all = Dictionary(files.places.map { ($0.place, FileState($0)) }) { _, last in last }
            filled = Set(files.places.map(\.parent))
        }

        subscript(path: [UInt8]) -> FileState? { all[path] }

        /// Whether a member that came or went is told: a folder with something in it comes and goes with that.
        func tells(_ path: [UInt8]) -> Bool {
            all[path]?.isFolder != true || !filled.contains(Substring(decoding: path, as: UTF8.self))
        }
    }

    init(_ old: PackagedFiles, _ new: PackagedFiles, _ outlines: [ServiceOutline]) {
        self.old = States(old)
        self.new = States(new)
        let known = outlines.flatMap(\.distributions).filter { Self.isLibraryRoot($0.root) }
        let pairs = known.flatMap { item in item.files.map { ($0, item.name) } }
        owners = Dictionary(pairs) { first, _ in first }
    }

    /// Whether Python looks for libraries there: a RECORD may name anything, and what the system reads is told by folder.
    private static func isLibraryRoot(_ root: String) -> Bool {
        let system = ["etc", "bin", "sbin", "usr/bin", "usr/sbin", "lib/systemd", "usr/lib/systemd"]
        guard !system.contains(where: { root == $0 || root.hasPrefix($0 + "/") }) else { return false }
        let last = root.split(separator: "/").last.map(String.init) ?? ""
        return ["common", "site-packages", "dist-packages"].contains(last) || isOfOnePython(last)
    }

    /// Whether a folder of this name is one Python's own: `cp313`.
    static func isOfOnePython(_ name: String) -> Bool {
        name.hasPrefix("cp3") && name.count > 3 && name.dropFirst(3).allSatisfy { ("0"..."9").contains($0) }
    }

    /// What happened to a file; nil for nothing.
    func change(of path: String) -> Change? { change(at: Array(path.utf8)) }

    private func change(at path: [UInt8]) -> Change? {
        switch (old[path], new[path]) {
        case (nil, nil): nil
        case (nil, _): new.tells(path) ? .added : nil
        case (_, nil): old.tells(path) ? .removed : nil
        case (let before?, let after?): before.isSame(as: after) ? nil : .changed
        }
    }

    /// Whether both packages have the file, and not with the same content.
    func hasOtherContent(_ path: String) -> Bool {
        guard let before = old[Array(path.utf8)], let after = new[Array(path.utf8)] else { return false }
        return !before.hasContent(of: after)
    }

    /// The groups, folders before distributions, each by name.
    func groups() -> [FileGroupDifference] {
        let places = Set(old.all.keys).union(new.all.keys).filter { change(at: $0) != nil }
        let paths = places.sorted { $0.lexicographicallyPrecedes($1) }
        let byOwner = Dictionary(grouping: paths) { owner(of: String(decoding: $0, as: UTF8.self)) }
        return byOwner.sorted { $0.key < $1.key }.map { group($0.key, $0.value) }
    }

    private enum Owner: Hashable, Comparable {
        case folder(String)
        case distribution(String)
    }

    /// The distribution, or else the first three folders of the path.
    private func owner(of path: String) -> Owner {
        if let name = owners[path] { return .distribution(name) }
        return .folder("/" + path.split(separator: "/").dropLast().prefix(3).joined(separator: "/"))
    }

    private func group(_ owner: Owner, _ paths: [[UInt8]]) -> FileGroupDifference {
        let changes = paths.compactMap { path in
            change(at: path).map {
                FileGroupDifference.File(path: "/" + String(decoding: path, as: UTF8.self), change: $0)
            }
        }
        var (distribution, folder): (String?, String?)
        switch owner {
        case .distribution(let name): distribution = name
        case .folder(let path): folder = path
        }
        return FileGroupDifference(
            distribution: distribution, folder: folder, added: changes.count { $0.change == .added },
            removed: changes.count { $0.change == .removed }, changed: changes.count { $0.change == .changed },
            bytes: paths.reduce(0) { $0.addingClamped((new[$1]?.size ?? 0) - (old[$1]?.size ?? 0)) },
            files: folder == nil ? [] : Array(changes.prefix(Self.mostNamed)))
    }
}
