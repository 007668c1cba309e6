/// Compiled modules are made on the machine where they run (Python Policy 3.7).
struct BytecodeCheck: Check {
    static let bytecode = Tag(
        "package-installs-python-bytecode", .error, "A compiled Python module is shipped.",
        advice: "It fits one version of Python only, and stays behind after upgrades. Ship the source alone.",
        source: "Debian Python Policy 3.7")
    static let cache = Tag(
        "package-installs-python-pycache-dir", .error, "A folder __pycache__ is shipped.",
        advice: """
            Somebody ran the program in the tree before it was packed. Delete the folders, or build with \
            PYTHONDONTWRITEBYTECODE=1.
            """,
        source: "Debian Python Policy 3.7, PEP 3147")

    static let tags = [bytecode, cache]

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        for file in package.files.all {
            if file.isFolder {
                if "/\(file.shown)".contains("/__pycache__/") { findings.add(Self.cache, at: file.shown) }
            } else if file.name.hasSuffix(".pyc") || file.name.hasSuffix(".pyo"), !file.path.contains("/__pycache__/") {
                findings.add(Self.bytecode, at: file.path)
            }
        }
    }
}
