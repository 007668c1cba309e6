@testable import PackageLint

/// The cases of the archive's structure, md5sums and triggers.
enum ArchiveCases {
    static let all: [TagCase] = []
}
