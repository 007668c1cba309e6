@testable import PackageLint

/// The cases of lintian overrides.
enum OverrideCases {
    static let all: [TagCase] = []
}
