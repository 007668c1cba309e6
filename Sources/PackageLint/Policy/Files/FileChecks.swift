/// The checks of places, modes, owners and names of files.
enum FileChecks {
    static let all: [any Check] = []
}
