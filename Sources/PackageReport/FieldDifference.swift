import PackageLint

/// A field of the control file that differs.
public struct FieldDifference: Codable, Sendable, Hashable {
    /// The field's name.
    public let name: String
    /// The old value on one line; nil where there is none.
    public let old: String?
    /// The new value on one line; nil where there is none.
    public let new: String?
    /// Of a list of relations: what only the new one has.
    public let added: [String]
    /// Of a list of relations: what only the old one has.
    public let removed: [String]

    private static let lists: Set = [
        "depends", "pre-depends", "recommends", "suggests", "enhances", "conflicts", "breaks", "replaces", "provides",
    ]
    /// What the difference tells elsewhere.
    private static let apart: Set = ["package", "version", "architecture", "installed-size"]

    static func all(_ old: ControlFields, _ new: ControlFields) -> [FieldDifference] {
        var seen: Set<String> = []
        let names = (old.fields + new.fields).map(\.name).filter { seen.insert($0.lowercased()).inserted }
        return names.filter { !apart.contains($0.lowercased()) && differs($0, old, new) }.sorted().map { name in
            FieldDifference(name, old.unfolded(name), new.unfolded(name))
        }
    }

    /// Where the lines of a value are broken is no difference, but in the description, which is shown line by line.
    private static func differs(_ name: String, _ old: ControlFields, _ new: ControlFields) -> Bool {
        guard let before = old[name], let after = new[name] else { return true }
        guard !before.utf8.elementsEqual(after.utf8) else { return false }
        return name.lowercased() == "description" || words(before) != words(after)
    }

    private static func words(_ value: String) -> [[UInt8]] {
        value.utf8.split { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }.map(Array.init)
    }

    private init(_ name: String, _ old: String?, _ new: String?) {
        (self.name, self.old, self.new) = (name, old, new)
        guard Self.lists.contains(name.lowercased()) else {
            (added, removed) = ([], [])
            return
        }
        let (before, after) = (Self.items(old), Self.items(new))
        let (known, wanted) = (Set(before), Set(after))
        added = after.filter { !known.contains($0) }
        removed = before.filter { !wanted.contains($0) }
    }

    private static func items(_ list: String?) -> [String] {
        (list ?? "").split(separator: ",").map { $0.split(separator: " ").joined(separator: " ") }
    }
}
