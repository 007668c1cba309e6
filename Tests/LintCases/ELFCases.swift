@testable import PackageLint

/// The cases of ELF files.
enum ELFCases {
    static let all: [TagCase] = []
}
