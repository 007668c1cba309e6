@testable import PackageLint

/// The cases of changelog and NEWS.
enum ChangelogCases {
    static let all: [TagCase] = []
}
