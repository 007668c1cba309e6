@testable import PackageLint

/// The cases of symbolic and hard links.
enum LinkCases {
    static let all: [TagCase] = []
}
