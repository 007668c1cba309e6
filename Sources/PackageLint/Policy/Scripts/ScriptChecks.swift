/// The checks of maintainer scripts and other scripts.
enum ScriptChecks {
    static let all: [any Check] = []
}
