@testable import PackageLint

/// The cases of maintainer scripts and other scripts.
enum ScriptCases {
    static let all: [TagCase] = []
}
