import PackageLint
import ServiceLint

/// Compares the members of two packages, and sorts what differs by distribution or folder.
struct FileComparison {
    private let old: [String: FileState]
    private let new: [String: FileState]
    /// Which distribution a file belongs to.
    private let owners: [String: String]

    /// Files of a folder that are told by name.
    private static let mostNamed = 10

    init(_ old: PackagedFiles, _ new: PackagedFiles, _ outlines: [ServiceOutline]) {
        self.old = Self.states(old)
        self.new = Self.states(new)
        let pairs = outlines.flatMap(\.distributions).flatMap { item in item.files.map { ($0, item.name) } }
        owners = Dictionary(pairs) { first, _ in first }
    }

    /// Folders come and go with what lies in them, and are left out where only that happens.
    private static func states(_ files: PackagedFiles) -> [String: FileState] {
        Dictionary(files.all.filter { !$0.isFolder }.map { ($0.path, FileState($0)) }) { _, last in last }
    }

    /// What happened to a file; nil for nothing.
    func change(of path: String) -> Change? {
        switch (old[path], new[path]) {
        case (nil, nil): nil
        case (nil, _): .added
        case (_, nil): .removed
        case (let before, let after): before == after ? nil : .changed
        }
    }

    /// The groups, folders before distributions, each by name.
    func groups() -> [FileGroupDifference] {
        let paths = Set(old.keys).union(new.keys).filter { change(of: $0) != nil }.sorted()
        let byOwner = Dictionary(grouping: paths) { owners[$0].map(Owner.distribution) ?? .folder(Self.folder($0)) }
        return byOwner.sorted { $0.key < $1.key }.map { group($0.key, $0.value) }
    }

    private enum Owner: Hashable, Comparable {
        case folder(String)
        case distribution(String)
    }

    /// The first three folders of a path.
    private static func folder(_ path: String) -> String {
        "/" + path.split(separator: "/").dropLast().prefix(3).joined(separator: "/")
    }

    private func group(_ owner: Owner, _ paths: [String]) -> FileGroupDifference {
        let changes = paths.compactMap { path in
            change(of: path).map { FileGroupDifference.File(path: "/" + path, change: $0) }
        }
        var (distribution, folder): (String?, String?)
        switch owner {
        case .distribution(let name): distribution = name
        case .folder(let path): folder = path
        }
        return FileGroupDifference(
            distribution: distribution, folder: folder, added: changes.count { $0.change == .added },
            removed: changes.count { $0.change == .removed }, changed: changes.count { $0.change == .changed },
            bytes: paths.reduce(0) { $0 + (new[$1]?.size ?? 0) - (old[$1]?.size ?? 0) },
            files: folder == nil ? [] : Array(changes.prefix(Self.mostNamed)))
    }
}
