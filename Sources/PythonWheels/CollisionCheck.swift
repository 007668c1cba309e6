/// Finds wheels of one root that bring different files to the same place.
struct CollisionCheck {
    private struct Owner {
        let wheel: String
        let hash: String?
    }

    private let root: WheelRoot
    private var owners: [String: Owner] = [:]
    private var folders: [String: String] = [:]

    init(root: WheelRoot) {
        self.root = root
    }

    /// Claims the places of a wheel's files.
    ///
    /// Two wheels may bring the same bytes (an empty `__init__.py` of an old-style namespace package): the first one
    /// keeps the place, and the file leaves the other's list.
    mutating func claim(_ placement: inout WheelPlacement) throws(WheelError) {
        let name = placement.wheelName
        for (member, path) in placement.destinations.sorted(by: { $0.key < $1.key }) {
            let hash = placement.contents.record.entries[member]?.hash
            if let owner = owners[path] {
                guard let hash, owner.hash == hash else { throw collision(path, owner.wheel, name) }
                placement.destinations[member] = nil
                continue
            }
            if let other = folders[path] { throw collision(path, other, name) }
            for folder in Self.folders(above: path) {
                if let owner = owners[folder] { throw collision(folder, owner.wheel, name) }
                folders[folder] = folders[folder] ?? name
            }
            owners[path] = Owner(wheel: name, hash: hash)
        }
    }

    private func collision(_ path: String, _ first: String, _ second: String) -> WheelError {
        .collision(path: path, root: root.folderName, wheels: first == second ? [first] : [first, second])
    }

    /// The folders that a path lies in, the outermost first.
    static func folders(above path: String) -> [String] {
        path.indices.filter { path[$0] == "/" }.map { String(path[..<$0]) }
    }
}
