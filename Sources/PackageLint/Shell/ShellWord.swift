/// One word of a shell command.
public struct ShellWord: Sendable, Hashable {
    /// The word without its quotes; expansions such as `$DIR` and `$(id -u)` stand as they are written.
    public internal(set) var text: String
    /// The word as it is written.
    public internal(set) var source: String
    /// Whether any part of it is quoted, which keeps reserved words and here-document delimiters from being special.
    public internal(set) var isQuoted = false
    /// Whether the shell puts something else in its place, so that ``text`` is not what a program sees.
    public internal(set) var isExpanded = false
    /// The line of its first character, counted from 1.
    public internal(set) var line: Int

    /// Whether it sets a variable: `NAME=value`.
    var isAssignment: Bool {
        let name = source.utf8.prefix { $0 != 0x3D }
        guard name.count < source.utf8.count, let first = name.first, !(0x30...0x39).contains(first) else {
            return false
        }
        // `NAME+=value` is bash's; dash would look for a program of that name.
        return name.allSatisfy(\.isNameByte)
    }
}

extension UInt8 {
    /// A letter, a digit or the underscore, in ASCII.
    var isNameByte: Bool {
        (0x61...0x7A).contains(self) || (0x41...0x5A).contains(self) || (0x30...0x39).contains(self) || self == 0x5F
    }
}
