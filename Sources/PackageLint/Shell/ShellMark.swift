/// What a byte of a script belongs to.
enum ShellMark: UInt8 {
    case code
    case comment
    case singleQuoted
    case doubleQuoted
    case hereDocument
    /// The backslash before a newline, and that newline.
    case continuation
}
