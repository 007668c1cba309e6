import Foundation

/// Which display suits this run.
enum BuildDisplays {
    /// Bars on a terminal, lines elsewhere, nothing when that was asked for.
    static func choose(isQuiet: Bool, isJSON: Bool) -> any BuildDisplay {
        if isQuiet { return SilentDisplay() }
        let isTerminal = isatty(STDERR_FILENO) == 1 && ProcessInfo.processInfo.environment["TERM"] != "dumb"
        return isTerminal && !isJSON ? TerminalDisplay() : PlainDisplay()
    }
}
