/// One simple command of a script (POSIX XCU 2.9.1), with what surrounds it.
public struct ShellCommand: Sendable, Hashable {
    /// What stands behind a command.
    public enum Follower: Sendable, Hashable {
        /// The end of the line, `;` or the end of a block.
        case end
        /// `&&`
        case and
        /// `||`
        case or
        /// `|`
        case pipe
        /// `&`
        case background
    }

    /// Name and arguments; empty if the command only sets variables or redirects.
    public internal(set) var words: [ShellWord] = []
    /// `NAME=value` before the name.
    public internal(set) var assignments: [ShellWord] = []
    /// In their order.
    public internal(set) var redirections: [ShellRedirection] = []
    /// The line of its first word, counted from 1.
    public internal(set) var line: Int
    /// What stands behind it.
    public internal(set) var follower: Follower = .end
    /// Whether its status is looked at (a condition, `!`, before `&&` or `||`), so that `set -e` does not stop for it.
    public internal(set) var isTested = false
    /// Whether it stands in `$(…)` or backquotes.
    public internal(set) var isSubstituted = false
    /// The patterns of the `case` branches that it stands in, the innermost last: `[["purge", "remove"]]`.
    public internal(set) var branches: [[String]] = []
    /// The function in whose body it stands.
    public internal(set) var function: String?
    /// Whether that are backquotes.
    var isBackquoted = false
    /// Where it begins, which puts commands into order.
    var place = 0
    /// Blocks that may leave it out: `if`, `case`, loops and function bodies.
    public internal(set) var depth = 0

    /// The name without its folder: `adduser`, also for `/usr/sbin/adduser`; empty if there is none.
    public var name: String {
        guard let first = words.first?.text else { return "" }
        return first.split(separator: "/").last.map(String.init) ?? ""
    }

    /// The arguments without quotes.
    public var arguments: [String] { words.dropFirst().map(\.text) }

    /// The arguments that are no options.
    public var operands: [String] { arguments.filter { !$0.hasPrefix("-") } }

    /// Whether one of the arguments is one of these.
    public func has(_ options: String...) -> Bool { arguments.contains { options.contains($0) } }

    /// Whether a short option of this letter is among the arguments, alone or in a bundle such as `-rf`.
    public func hasFlag(_ letter: Character) -> Bool {
        arguments.contains { $0.hasPrefix("-") && !$0.hasPrefix("--") && $0.contains(letter) }
    }

    /// The command as one line, words as they are written.
    public var source: String { (assignments + words).map(\.source).joined(separator: " ") }
}
