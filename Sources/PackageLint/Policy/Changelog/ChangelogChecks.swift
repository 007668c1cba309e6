/// The checks of changelog and NEWS.
enum ChangelogChecks {
    static let all: [any Check] = [
        ChangelogFilesCheck(), ChangelogSyntaxCheck(), ChangelogDateCheck(), ChangelogEntryCheck(), ClosedBugsCheck(),
        NewsCheck(), DuplicateChangelogCheck(), TimestampedGzipCheck(),
    ]
}
