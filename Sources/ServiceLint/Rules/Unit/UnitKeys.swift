/// Which keys systemd takes in which section.
enum UnitKeys {
    /// A key as systemd knows it.
    struct Key: Sendable, Hashable {
        /// What its value is.
        let value: UnitValueKind
        /// Whether Debian 12's systemd does not know it yet.
        let isNewer: Bool
    }

    /// The keys of a section; nil where there is no such section.
    static func known(in section: String) -> [String: Key]? { sections[section] }

    /// The sections in which a key may stand, in alphabetical order.
    static func sections(with key: String, in unitType: Substring) -> [String] {
        sections(of: unitType).filter { sections[$0]?[key] != nil }
    }

    /// The sections of a type of unit: `service` has Unit, Service and Install.
    static func sections(of unitType: Substring) -> [String] {
        let own = unitType.prefix(1).uppercased() + unitType.dropFirst()
        return ["Install", "Unit"] + (sections[own] == nil ? [] : [own])
    }

    private static let sections: [String: [String: Key]] = {
        let execution = UnitKeyTable.execution + "\n" + UnitKeyTable.resources + "\n" + UnitKeyTable.killing + "\n"
        return [
            "Unit": read(UnitKeyTable.unit), "Install": read(UnitKeyTable.install),
            "Service": read(execution + UnitKeyTable.service), "Socket": read(execution + UnitKeyTable.socket),
            "Mount": read(execution + UnitKeyTable.mount), "Swap": read(execution + UnitKeyTable.swap),
            "Timer": read(UnitKeyTable.timer), "Path": read(UnitKeyTable.path),
            "Automount": read(UnitKeyTable.automount), "Slice": read(UnitKeyTable.resources),
            "Scope": read(UnitKeyTable.resources + "\n" + UnitKeyTable.killing + "\n" + UnitKeyTable.scope),
        ]
    }()

    /// Lines of the form `kind: Key Key+ …`.
    private static func read(_ table: String) -> [String: Key] {
        var keys: [String: Key] = [:]
        for line in table.split(separator: "\n") {
            let words = line.split(separator: " ")
            guard let first = words.first else { continue }
            let value = UnitValueKind(rawValue: String(first.dropLast())) ?? .other
            for word in words.dropFirst() {
                let isNewer = word.hasSuffix("+")
                keys[String(isNewer ? word.dropLast() : word)] = Key(value: value, isNewer: isNewer)
            }
        }
        return keys
    }
}
