@testable import PackageLint

/// The cases of Python.
enum PythonCases {
    static let all: [TagCase] = []
}
