import SystemPackage

/// Reads the keys of one section as the schema describes them, and reports what does not fit.
///
/// Every value comes back as nil after a fault; the fault is then in the log, which in the end decides.
struct SectionReader {
    let section: ManifestSection
    let session: DecodingSession
    /// Where a missing key is reported.
    let place: Place
    private let entries: [String: ManifestNode.Entry]
    /// Keys whose absence is explained by another fault: misspelt ones, or all of them.
    private let excused: Set<String>

    /// Takes a section's mapping, nil when it is not written, and reports its unknown keys.
    init(_ section: ManifestSection, _ node: ManifestNode?, at place: Place, _ session: DecodingSession) {
        (self.section, self.session, self.place) = (section, session, place)
        guard let node, !node.isNothing else {
            (entries, excused) = ([:], [])
            return
        }
        guard case .mapping(let written) = node.content else {
            (entries, excused) = ([:], Set(section.keys.map(\.name)))
            session.faults.report(
                node.place, "found \(node.found), wanted the keys of \(section.name)",
                "write them as “key: value”, indented below “\(section.name):”")
            return
        }
        entries = Dictionary(written.map { ($0.key, $0) }) { _, last in last }
        let unknown = written.filter { section.key($0.key) == nil }.map { UnknownKey($0, in: section) }
        excused = Set(unknown.compactMap(\.likely))
        for key in unknown { key.report(to: session.faults) }
    }

    /// Whether a key is written.
    func isWritten(_ key: String) -> Bool { entries[key] != nil }

    /// What is written for a key.
    func written(_ key: String) -> ManifestNode? { entries[key]?.value }

    /// Where a key's value stands, else where the section does.
    func place(of key: String) -> Place { entries[key]?.value.place ?? place }

    /// Adds a fault at a key's value.
    func report(_ key: String, _ message: String, _ remedy: String) {
        session.faults.report(place(of: key), "\(section.label(of: key)): \(message)", remedy)
    }

    /// A key's description in the schema with what is written for it, or its default; nil when there is neither.
    func node(_ name: String) -> (key: ManifestKey, node: ManifestNode)? {
        guard let key = section.key(name) else {
            preconditionFailure("\(section.label(of: name)) is not in ManifestSchema")
        }
        if let entry = entries[name] { return written(key, entry) }
        switch key.standard {
        case .value(let text): return Self.parsed(text).map { (key, $0) }
        case .required:
            reportMissing(key)
            return nil
        case .absent, .computed: return nil
        }
    }

    private func reportMissing(_ key: ManifestKey) {
        guard !excused.contains(key.name) else { return }
        session.faults.report(
            place, "\(section.label(of: key.name)) is missing", "write such as “\(key.name): \(key.example)”")
    }

    private func written(_ key: ManifestKey, _ entry: ManifestNode.Entry) -> (ManifestKey, ManifestNode)? {
        guard !entry.value.isNothing else {
            session.faults.report(
                entry.keyPlace, "\(section.label(of: key.name)) has no value",
                "write such as “\(key.name): \(key.example)”, or leave the key out")
            return nil
        }
        return (key, entry.value)
    }

    /// A default of the schema is YAML, so that it means what it would mean in the manifest.
    private static func parsed(_ text: String) -> ManifestNode? {
        var reader = YAMLReader(ManifestSource(text), faults: FaultLog(file: "default"))
        return reader.root()
    }
}
