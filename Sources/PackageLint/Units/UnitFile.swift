/// A systemd unit, or one of its drop-ins, with systemd's semantics (systemd.syntax(7), systemd.unit(5)).
///
/// Any text may be given; what systemd would warn of is in ``faults``.
public struct UnitFile: Sendable {
    /// A `[Section]` line.
    public struct Section: Sendable, Hashable {
        /// The name without brackets.
        public let name: String
        /// The file, without a first slash.
        public let path: String
        /// The line, counted from 1.
        public let line: Int
    }

    /// A line that systemd ignores with a warning.
    public struct Fault: Sendable, Hashable {
        /// The file, without a first slash.
        public let path: String
        /// The line, counted from 1.
        public let line: Int
        /// In words.
        public let reason: String
    }

    /// The place of the unit itself, without a first slash.
    public let path: String
    /// All entries in the order in which systemd reads them, those of drop-ins behind the unit's own.
    public private(set) var entries: [UnitEntry]
    /// The sections in their order.
    public private(set) var sections: [Section]
    /// What systemd would warn of.
    public private(set) var faults: [Fault]
    /// The entries of each key, by `Section.Key`.
    private var byKey: [String: [UnitEntry]] = [:]
    /// The drop-ins that were read, in their order.
    public private(set) var dropIns: [String] = []

    /// Reads a unit file; `path` is its place, without a first slash.
    public init(_ text: String, path: String) {
        var reader = UnitReader(path: path)
        reader.read(text)
        self.path = path
        entries = reader.entries
        sections = reader.sections
        faults = reader.faults
        index(entries)
    }

    private mutating func index(_ entries: [UnitEntry]) {
        for entry in entries { byKey["\(entry.section).\(entry.key)", default: []].append(entry) }
    }

    /// Adds a drop-in, which systemd reads as if it stood at the end.
    public mutating func add(dropIn: UnitFile) {
        entries += dropIn.entries
        index(dropIn.entries)
        sections += dropIn.sections
        faults += dropIn.faults
        dropIns.append(dropIn.path)
    }

    /// The name of the unit: `library-desk.service`.
    public var name: String { path.split(separator: "/").last.map(String.init) ?? path }

    /// The part of the name behind the last dot: `service`.
    public var type: Substring { name.lastIndex(of: ".").map { name[name.index(after: $0)...] } ?? "" }

    /// Whether there is a section of this name.
    public func has(section: String) -> Bool { sections.contains { $0.name == section } }

    /// The entries of a key that may stand several times: an empty one takes back those before it.
    public func list(_ section: String, _ key: String) -> [UnitEntry] {
        var kept: [UnitEntry] = []
        for entry in byKey["\(section).\(key)"] ?? [] {
            if entry.value.isEmpty { kept = [] } else { kept.append(entry) }
        }
        return kept
    }

    /// The entry of a key that has one value: the last one; nil if there is none or it was taken back.
    public func value(_ section: String, _ key: String) -> UnitEntry? {
        byKey["\(section).\(key)"]?.last.flatMap { $0.value.isEmpty ? nil : $0 }
    }

    /// The words of all entries of a key that holds a list, such as `After=` or `ReadWritePaths=`.
    public func words(_ section: String, _ key: String) -> [String] { list(section, key).flatMap(\.words) }

    /// The commands of `ExecStart=` and its like.
    public func commands(_ key: String, section: String = "Service") -> [UnitCommand] {
        list(section, key).flatMap(UnitCommand.commands)
    }

    /// `Environment=`: the last value of each variable.
    public var environment: [String: String] {
        var variables: [String: String] = [:]
        for word in words("Service", "Environment") {
            guard let sign = word.firstIndex(of: "=") else { continue }
            variables[String(word[..<sign])] = String(word[word.index(after: sign)...])
        }
        return variables
    }
}
