/// A key that the schema does not know where it stands.
struct UnknownKey {
    private let entry: ManifestNode.Entry
    private let section: ManifestSection

    init(_ entry: ManifestNode.Entry, in section: ManifestSection) {
        self.entry = entry
        self.section = section
    }

    /// The key of the section that was meant; nil when none is near.
    var likely: String? { EditDistance.nearest(to: entry.key, among: Self.names(in: section)) }

    func report(to faults: FaultLog) {
        let place = section.name.isEmpty ? "at the top" : "in \(section.name)"
        faults.report(entry.keyPlace, "unknown key “\(entry.key)” \(place)", remedy)
    }

    /// What was meant: a misspelling of a key here, or a key of another section.
    private var remedy: String {
        if let near = likely { return "did you mean “\(near)”?" }
        // Gunicorn's own names of its settings have underscores.
        let name = entry.key.replacing("_", with: "-")
        if let home = ManifestSchema.sections.first(where: { $0.name != section.name && $0.key(name) != nil }) {
            return "“\(name)” belongs \(home.name.isEmpty ? "at the top" : "in the section “\(home.name)”")"
        }
        return "the keys here are: \(Self.names(in: section).joined(separator: ", "))"
    }

    /// At the top stand the sections' names too.
    private static func names(in section: ManifestSection) -> [String] {
        let keys = section.keys.map(\.name)
        return section.name.isEmpty ? ManifestSchema.sections.map(\.name).filter { !$0.isEmpty } + keys : keys
    }
}
