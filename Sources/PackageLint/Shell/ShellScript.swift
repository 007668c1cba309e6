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

    /// The logical line in which a physical one lies.
    public func line(containing number: Int) -> ShellLine? {
        let behind = lines.partitioningIndex { $0.number > number }
        guard behind > 0, lines[behind - 1].lastNumber >= number else { return nil }
        return lines[behind - 1]
    }

    /// The command that is read after `command`, leaving out those in substitutions.
    public func command(after command: ShellCommand) -> ShellCommand? {
        commands[commands.partitioningIndex { $0.place > command.place }...].first { !$0.isSubstituted }
    }

    /// The calls of programs of these names, in whatever folder they are said to be.
    public func calls(of names: String...) -> [ShellCommand] { commands.filter { names.contains($0.name) } }
}

extension Array {
    /// The first place where `isBehind` holds, of a row in which it holds from some place on.
    func partitioningIndex(_ isBehind: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
