import Yams

/// Turns Yams' nodes into the decoder's, within bounds.
struct YAMLConversion {
    private let faults: FaultLog
    private let renamed: [Place: String]
    private var values = 0

    init(faults: FaultLog, renamed: [Place: String]) {
        self.faults = faults
        self.renamed = renamed
    }

    /// The node and all below it; nil after a fault.
    mutating func node(_ node: Node, depth: Int = 0) -> ManifestNode? {
        let place = node.mark.map { Place($0) } ?? .beginning
        guard isWithinLimits(depth, place) else { return nil }
        switch node {
        case .scalar(let scalar):
            return ManifestNode(
                place: place, content: scalar.style == .plain ? .plain(scalar.string) : .quoted(scalar.string))
        case .sequence(let sequence):
            return ManifestNode(place: place, content: .list(sequence.compactMap { self.node($0, depth: depth + 1) }))
        case .mapping(let mapping):
            return ManifestNode(place: place, content: .mapping(entries(of: mapping, depth: depth)))
        case .alias:
            return nil
        }
    }

    private mutating func isWithinLimits(_ depth: Int, _ place: Place) -> Bool {
        values += 1
        if depth > ManifestLimits.depth {
            faults.report(
                place, "more than \(ManifestLimits.depth) levels within each other", "no key needs more than three")
            return false
        }
        // One fault is enough: the count goes on with every further value.
        if values == ManifestLimits.values + 1 {
            faults.report(place, "more than \(ManifestLimits.values) values", "write a smaller manifest")
        }
        return values <= ManifestLimits.values
    }

    private mutating func entries(of mapping: Node.Mapping, depth: Int) -> [ManifestNode.Entry] {
        var earlier: [String: [ManifestNode.Entry]] = [:]
        var entries: [ManifestNode.Entry] = []
        for (key, value) in mapping {
            let place = key.mark.map { Place($0) } ?? .beginning
            if let name = renamed[place] {
                let value = node(value, depth: depth + 1)
                earlier[name, default: []] += value.map { [.init(key: name, keyPlace: place, value: $0)] } ?? []
            } else if let entry = entry(key, at: place, value, depth) {
                let equals = (earlier[entry.key] ?? []) + [entry]
                reportDuplicates(equals)
                entries += equals.prefix(1)
            }
        }
        return entries
    }

    private mutating func entry(_ key: Node, at place: Place, _ value: Node, _ depth: Int) -> ManifestNode.Entry? {
        guard case .scalar(let scalar) = key else {
            faults.report(place, "the key is no text", "write a key of docs/manifest.md")
            return nil
        }
        return node(value, depth: depth + 1).map { .init(key: scalar.string, keyPlace: place, value: $0) }
    }

    private func reportDuplicates(_ entries: [ManifestNode.Entry]) {
        guard let first = entries.first else { return }
        for entry in entries.dropFirst() {
            faults.report(
                entry.keyPlace, "the key “\(entry.key)” stands more than once, first on line \(first.keyPlace.line)",
                "keep one of them")
        }
    }
}
