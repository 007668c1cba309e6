/// One `Key=value` of a unit file.
public struct UnitEntry: Sendable, Hashable {
    /// The section without brackets; empty before the first one.
    public let section: String
    /// The key as it is written.
    public let key: String
    /// The value without spaces at its ends; continued lines are joined, and specifiers stay as they are.
    public let value: String
    /// The file that it stands in, without a first slash.
    public let path: String
    /// The line where it begins, counted from 1.
    public let line: Int

    /// Describes an entry.
    public init(section: String, key: String, value: String, path: String, line: Int) {
        self.section = section
        self.key = key
        self.value = value
        self.path = path
        self.line = line
    }

    /// The words of the value (systemd.syntax(7), "Quoting").
    public var words: [String] { UnitWords.split(value) }

    /// What a yes-or-no value says (systemd.syntax(7)); nil if it is neither.
    public var boolean: Bool? {
        switch value.lowercased() {
        case "1", "yes", "y", "true", "t", "on": true
        case "0", "no", "n", "false", "f", "off": false
        default: nil
        }
    }
}
