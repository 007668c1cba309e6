/// The checks of debconf.
enum DebconfChecks {
    static let all: [any Check] = [DebconfPartsCheck(), DebconfScriptsCheck(), DebconfTemplatesCheck()]
}
