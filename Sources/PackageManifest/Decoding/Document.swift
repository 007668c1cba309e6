import SystemPackage

/// A manifest's sections, each ready to be read.
struct Document {
    let session: DecodingSession
    /// Readers by section; those of `files` stand in `fileReaders`.
    private let readers: [String: SectionReader]
    let fileReaders: [SectionReader]

    /// Takes the root; reports unknown sections and keys; nil when the root is no mapping at all.
    init?(_ root: ManifestNode, _ session: DecodingSession) {
        guard case .mapping(let written) = root.content else {
            session.faults.report(
                root.place, "found \(root.found.shortened), wanted the sections of a manifest",
                "begin with “package:” at the start of a line")
            return nil
        }
        self.session = session
        let entries = Dictionary(written.map { ($0.key, $0) }) { _, last in last }
        var readers: [String: SectionReader] = [:]
        for section in ManifestSchema.sections where section.shape != .list {
            readers[section.name] = Self.reader(section, entries[section.name], root, session)
        }
        let names = Set(ManifestSchema.sections.map(\.name)).subtracting([""])
        let plain = ManifestNode(place: root.place, content: .mapping(written.filter { !names.contains($0.key) }))
        readers[""] = SectionReader(ManifestSchema.top, plain, at: root.place, session)
        self.readers = readers
        fileReaders = Self.fileReaders(entries[ManifestSchema.files.name], session)
    }

    /// A section's reader; nil when the package has nothing of the kind.
    func reader(_ section: ManifestSection) -> SectionReader? { readers[section.name] }

    private static func reader(
        _ section: ManifestSection, _ entry: ManifestNode.Entry?, _ root: ManifestNode, _ session: DecodingSession
    ) -> SectionReader? {
        if let entry { return SectionReader(section, entry.value, at: entry.keyPlace, session) }
        guard section.shape == .required, !section.name.isEmpty else {
            return section.shape == .defaulted ? SectionReader(section, nil, at: root.place, session) : nil
        }
        let keys = section.keys.filter { $0.standard == .required }.map(\.name).joined(separator: ", ")
        session.faults.report(
            root.place, "the section “\(section.name)” is missing", "write “\(section.name):” with at least: \(keys)")
        return nil
    }

    private static func fileReaders(_ entry: ManifestNode.Entry?, _ session: DecodingSession) -> [SectionReader] {
        guard let entry, !entry.value.isNothing else { return [] }
        guard case .list(let items) = entry.value.content else {
            session.faults.report(
                entry.value.place, "files: found \(entry.value.found.shortened), wanted a list",
                "begin each file with “- source:”")
            return []
        }
        return items.map { SectionReader(ManifestSchema.files, $0, at: $0.place, session) }
    }
}
