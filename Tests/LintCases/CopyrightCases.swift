@testable import PackageLint

/// The cases of the copyright file.
enum CopyrightCases {
    static let all: [TagCase] = []
}
