/// The checks of symbolic and hard links.
enum LinkChecks {
    static let all: [any Check] = []
}
