@testable import PackageLint

/// The cases of debconf.
enum DebconfCases {
    static let all: [TagCase] = []
}
