@testable import PackageLint

/// The cases of web pages and fonts.
enum WebCases {
    static let all: [TagCase] = []
}
