/// Which shell's grammar a script is read by.
public enum ShellDialect: Sendable, Hashable {
    /// That of POSIX as dash, Debian's `/bin/sh`, has it.
    case posix
    /// With bash's arrays, `[[ ]]`, `(( ))` and process substitution.
    case bash

    /// The dialect of an interpreter's path or name; nil for what is no shell of these.
    public init?(interpreter: String) {
        switch interpreter.split(separator: "/").last {
        case "sh", "dash": self = .posix
        case "bash": self = .bash
        default: return nil
        }
    }
}
