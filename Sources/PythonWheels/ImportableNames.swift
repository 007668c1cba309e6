/// The modules and packages that can be imported from one root.
struct ImportableNames {
    /// Packages with an `__init__`, and the wheel that brings them, by their folder.
    private(set) var packages: [String: String] = [:]
    /// Folders without an `__init__` in which other packages lie (PEP 420).
    private(set) var namespaces: [String: String] = [:]
    /// Modules that are one file, by their path without the suffix.
    private(set) var modules: [String: String] = [:]

    private static let suffixes = [".py", ".so", ".pyc"]

    init(_ placements: [WheelPlacement]) {
        for placement in placements {
            for path in placement.destinations.values.sorted() { add(path, placement.wheelName) }
        }
        for package in packages.keys { namespaces[package] = nil }
    }

    private mutating func add(_ path: String, _ wheel: String) {
        let folders = CollisionCheck.folders(above: path)
        let name = path.split(separator: "/").last ?? ""
        guard folders.allSatisfy({ Self.isIdentifier($0.split(separator: "/").last ?? "") }),
            Self.suffixes.contains(where: { name.hasSuffix($0) })
        else { return }
        let module = name.prefix { $0 != "." }
        guard Self.isIdentifier(module) else { return }
        for folder in folders where packages[folder] == nil { namespaces[folder] = namespaces[folder] ?? wheel }
        if module == "__init__", let folder = folders.last {
            packages[folder] = packages[folder] ?? wheel
        } else {
            let place = (folders.last.map { $0 + "/" } ?? "") + module
            modules[place] = modules[place] ?? wheel
        }
    }

    private static func isIdentifier(_ text: Substring) -> Bool {
        guard let first = text.first, !first.isNumber else { return false }
        return text.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" }
    }

    /// The wheel that brings `name` as a package, a namespace or a module.
    private func wheel(of name: String) -> String? {
        packages[name] ?? modules[name] ?? namespaces[name]
    }

    /// Names that both roots bring though one of them hides the other's: all but namespaces of both.
    ///
    /// What lies in a package that is itself split is not named again.
    func conflicts(with other: ImportableNames) -> [(name: String, wheels: [String])] {
        let mine = Set(packages.keys).union(modules.keys).union(namespaces.keys)
        let shared = mine.filter { name in
            guard other.wheel(of: name) != nil else { return false }
            return namespaces[name] == nil || other.namespaces[name] == nil
                || modules[name] != nil || other.modules[name] != nil
        }
        return shared.sorted().compactMap { name in
            let isInside = CollisionCheck.folders(above: name).contains { shared.contains($0) }
            guard !isInside, let first = wheel(of: name), let second = other.wheel(of: name) else { return nil }
            return (name.split(separator: "/").joined(separator: "."), [first, second])
        }
    }
}
