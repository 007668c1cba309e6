/// A shell script as commands and logical lines, so that no check mistakes a comment or a quoted text for a command.
///
/// The grammar is that of POSIX (XCU 2) as dash reads it. Nothing is executed. Any bytes may be given: what is no
/// script gives ``fault``, and reading goes on behind it.
public struct ShellScript: Sendable {
    /// The commands in the order of their first words, those in `$(…)` and backquotes too.
    public let commands: [ShellCommand]
    /// The logical lines, without empty ones and those that hold comments only.
    public let lines: [ShellLine]
    /// The first thing that a shell would refuse.
    public let fault: ShellFault?
    /// What functions the script defines.
    public let functions: Set<String>

    /// Longer scripts are read up to here.
    static let longest = 1 << 20

    /// Reads a script, with its `#!` line or without.
    public init(_ bytes: some Collection<UInt8>, dialect: ShellDialect = .posix) {
        let bytes = Array(bytes.prefix(Self.longest))
        var parser = ShellParser(bytes, dialect: dialect)
        parser.parse()
        commands = parser.commands.sorted { $0.place < $1.place }
        functions = parser.functions
        fault = parser.fault
        lines = ShellLineSplitter(bytes: bytes, marks: parser.cursor.marks).lines()
    }

    /// Reads a script from text.
    public init(_ text: String, dialect: ShellDialect = .posix) { self.init(text.utf8, dialect: dialect) }

    /// The calls of programs of these names, in whatever folder they are said to be.
    public func calls(of names: String...) -> [ShellCommand] { commands.filter { names.contains($0.name) } }
}
