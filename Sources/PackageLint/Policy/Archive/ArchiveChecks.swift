/// The checks of the archive's structure, md5sums and triggers.
enum ArchiveChecks {
    static let all: [any Check] = []
}
