extension PackagedFiles {
    /// Where systemd looks for units, what counts first before the others (systemd.unit(5), "Unit File Load Path").
    public static let unitFolders = [
        "etc/systemd/system", "run/systemd/system", "usr/local/lib/systemd/system", "usr/lib/systemd/system",
        "lib/systemd/system",
    ]

    /// The units of the package, each with its drop-ins; links are no units of their own, and empty files mask one.
    public var units: [UnitFile] {
        var seen: Set<Substring> = []
        return Self.unitFolders.flatMap { folder in
            children(of: folder).filter { $0.isFile && $0.bytes?.isEmpty == false && seen.insert($0.name).inserted }
        }.map { withDropIns(UnitFile($0.text ?? "", path: $0.path)) }
    }

    /// The unit of this name with its drop-ins; links to it are followed.
    public func unit(_ name: String) -> UnitFile? {
        for folder in Self.unitFolders {
            guard let file = resolve("\(folder)/\(name)"), file.isFile, let text = file.text else { continue }
            return withDropIns(UnitFile(text, path: "\(folder)/\(name)"))
        }
        return nil
    }

    private func withDropIns(_ unit: UnitFile) -> UnitFile {
        var unit = unit
        for file in dropIns(of: unit.name) { unit.add(dropIn: UnitFile(file.text ?? "", path: file.path)) }
        return unit
    }

    /// `NAME.d/*.conf` by file name; of two with one name that in the folder that counts first.
    private func dropIns(of name: String) -> [PackagedFile] {
        var byName: [Substring: PackagedFile] = [:]
        for folder in Self.unitFolders {
            for owner in Self.dropInOwners(name) {
                for file in children(of: "\(folder)/\(owner).d") where file.isFile && file.name.hasSuffix(".conf") {
                    if byName[file.name] == nil { byName[file.name] = file }
                }
            }
        }
        return byName.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map(\.value)
    }

    /// The unit itself, its template, the prefixes of its name that end in a hyphen, and its type.
    private static func dropInOwners(_ name: String) -> [String] {
        guard let dot = name.lastIndex(of: ".") else { return [name] }
        let stem = name[..<dot]
        let type = name[dot...]
        var owners = [name]
        if let at = stem.firstIndex(of: "@"), stem.index(after: at) != stem.endIndex {
            owners.append("\(stem[...at])\(type)")
        }
        for (index, character) in zip(stem.indices, stem).reversed() where character == "-" && index != stem.startIndex
        {
            owners.append("\(stem[...index])\(type)")
        }
        return owners + [String(type.dropFirst())]
    }
}
