@testable import PackageLint

/// The cases of conffiles and control members.
enum ConffileCases {
    static let all: [TagCase] = []
}
