/// What tests and tools leave behind in a tree of Python modules.
struct PythonLeftoversCheck: Check {
    static let dotFolder = Tag(
        "package-contains-python-dot-directory", .warning, "A hidden folder lies among Python's modules.",
        advice: "Test and editor tools leave such folders. Do not pack it.", source: "Debian Python Policy 4.3")
    static let tests = Tag(
        "package-contains-python-tests-in-global-namespace", .warning, "A test lies among Python's modules.",
        advice: "Other packages' tests may have the same name. Leave tests out of the package.",
        source: "Debian Python Policy 4.3")
    static let coverage = Tag(
        "package-contains-python-coverage-file", .warning, "A file of coverage.py's is shipped.",
        advice: "It belongs to the build machine. Do not pack .coverage.", source: "coverage.py's documentation")
    static let hypothesis = Tag(
        "package-contains-python-hypothesis-example", .warning, "An example of Hypothesis' is shipped.",
        advice: "It is the memory of test runs. Do not pack .hypothesis.", source: "Hypothesis' documentation")

    static let tags = [dotFolder, tests, coverage, hypothesis]

    private func isExample(_ file: PackagedFile) -> Bool {
        ByteSearch.contains("/\(file.parent)/", "/.hypothesis/examples/")
    }

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        for file in package.files.all {
            if file.name == ".coverage" { findings.add(Self.coverage, at: file.shown) }
            if ByteSearch.contains(file.path, ".hypothesis/examples/"), isExample(file) {
                findings.add(Self.hypothesis, at: file.shown)
            }
            guard let place = PythonPath(file.shown) else { continue }
            let folders = place.relative.split(separator: "/", omittingEmptySubsequences: false).dropLast()
            if folders.contains(where: { $0.hasPrefix(".") && $0.utf8.count > 1 }) {
                findings.add(Self.dotFolder, at: file.shown)
            }
            if place.relative.hasPrefix("test_"), place.relative.hasSuffix(".py"), place.relative.utf8.count > 8 {
                findings.add(Self.tests, at: file.path)
            }
        }
    }
}
