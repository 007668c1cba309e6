/// One program call of `ExecStart=` and its like (systemd.service(5), "Command lines").
public struct UnitCommand: Sendable, Hashable {
    /// The characters before the program, of `@ - : + !`: `-` ignores a failure, `+` and `!` run with more rights.
    public let prefixes: String
    /// The program as it is written: an absolute path, or a name that is looked for in systemd's own list of folders.
    public let program: String
    /// What the program is given, without the program itself; of `@`, without the name that takes its place.
    public let arguments: [String]
    /// Where it stands.
    public let entry: UnitEntry

    /// Whether a failure does not matter.
    public var ignoresFailure: Bool { prefixes.contains("-") }

    /// Whether it runs with full rights whatever `User=` says.
    public var isPrivileged: Bool { prefixes.contains("+") || prefixes.contains("!") }

    /// The commands of a value: several stand with a lone `;` between them.
    static func commands(_ entry: UnitEntry) -> [UnitCommand] {
        entry.words.split(separator: ";").compactMap { UnitCommand(Array($0), entry) }
    }

    private init?(_ words: [String], _ entry: UnitEntry) {
        guard let first = words.first else { return nil }
        let prefixes = String(first.prefix { "@-:+!".contains($0) })
        self.prefixes = prefixes
        program = String(first.dropFirst(prefixes.count))
        // Behind `@` stands the name that the program is told it has.
        arguments = words.dropFirst(prefixes.contains("@") ? 2 : 1).map { $0 == "\\;" ? ";" : $0 }
        self.entry = entry
    }
}
