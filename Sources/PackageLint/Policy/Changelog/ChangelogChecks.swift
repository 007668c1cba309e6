/// The checks of changelog and NEWS.
enum ChangelogChecks {
    static let all: [any Check] = []
}
