/// The checks of conffiles and control members.
enum ConffileChecks {
    static let all: [any Check] = []
}
