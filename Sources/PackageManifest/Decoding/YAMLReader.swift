import Yams

/// Turns YAML text into nodes with places; the only part that knows Yams.
struct YAMLReader {
    private var source: ManifestSource
    private let faults: FaultLog
    /// Earlier ones of the keys that stand twice, by the place that they were renamed at.
    private var renamed: [Place: String] = [:]

    init(_ source: ManifestSource, faults: FaultLog) {
        self.source = source
        self.faults = faults
    }

    /// The document; nil after a fault that leaves nothing to go on with.
    mutating func root() -> ManifestNode? {
        if let place = source.placeOfForbiddenCharacter {
            faults.report(
                place, "YAML allows no control characters", "delete it")
            return nil
        }
        if let place = source.placeOfSuperfluousAlias(limit: ManifestLimits.aliases) {
            faults.report(place, "more than \(ManifestLimits.aliases) aliases", "write the value out instead")
            return nil
        }
        guard let node = composed() else { return nil }
        var conversion = YAMLConversion(faults: faults, renamed: renamed)
        return conversion.node(node)
    }

    private mutating func composed() -> Node? {
        while true {
            do {
                // The encoding is named because Yams would otherwise follow an environment variable.
                if let node = try Parser(yaml: source.text, resolver: .basic, encoding: .utf8).singleRoot() {
                    return node
                }
                faults.report(.beginning, "the manifest is empty", "begin with the section “package:”")
                return nil
            } catch YamlError.duplicatedKeysInMapping(let names, let context) {
                guard rename(names.first ?? "", at: Place(context.mark)) else { return nil }
            } catch {
                report(error)
                return nil
            }
        }
    }

    /// Renames a key that stands again later: Yams would give up at it, and the faults behind stay untold.
    private mutating func rename(_ name: String, at place: Place) -> Bool {
        guard let offset = source.offset(of: place), renamed.count < ManifestLimits.duplicates,
            let scalar = Unicode.Scalar(0xE000 + UInt32(renamed.count)),
            let target = [offset, offset + 1].first(where: { source.isKeyCharacter(at: $0) })
        else {
            faults.report(place, "the key “\(name)” stands more than once", "keep one of them")
            return false
        }
        source.replace(at: target, with: scalar)
        renamed[place] = name
        return true
    }

    private func report(_ error: any Error) {
        let fault = YAMLSyntaxFault(error, in: source)
        faults.report(fault.place, fault.message, fault.remedy)
    }
}

extension Place {
    init(_ mark: Mark) {
        self.init(line: mark.line, column: mark.column)
    }
}
