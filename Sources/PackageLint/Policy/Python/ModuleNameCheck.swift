/// Names at the top of Debian's folder of Python modules, which all packages share (Python Policy 4.3).
struct ModuleNameCheck: Check {
    static let generic = Tag(
        "python-module-has-overly-generic-name", .error, "A Python module has a name that others will want too.",
        advice:
            "Two packages with `tests` or `docs` at the top cannot be installed together. Leave it out, or move it into your package.",
        source: "Debian Python Policy 4.3")
    static let unknownFile = Tag(
        "unknown-file-in-python-module-directory", .error, "A file that is no module lies among Python's modules.",
        advice: "Files such as LICENSE or README clash with other packages'. Put it into your own folder.",
        source: "Debian Python Policy 4.3")

    static let tags = [generic, unknownFile]

    private static let genericNames: Set = [
        "backport", "backports", "core", "doc", "docs", "site", "test", "tests", "example", "examples", "script",
        "scripts",
    ]
    private static let moduleEndings = [".egg-info", ".so", ".pth", ".py", ".pyi", ".pyc"]

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        for file in package.files.all {
            guard let place = PythonPath(file.shown), (Int(place.version.prefix { $0 != "." }) ?? 0) >= 2 else {
                continue
            }
            let relative = place.relative.lowercased()
            for ending in [".py", "/__init__.py"] where relative.hasSuffix(ending) {
                let name = String(relative.dropLast(ending.count))
                guard Self.genericNames.contains(name) else { continue }
                findings.add(Self.generic, "(\(place.relative.prefix(name.count)))", at: file.path)
            }
            if file.isFile, !relative.contains("/"), !Self.moduleEndings.contains(where: relative.hasSuffix) {
                findings.add(Self.unknownFile, at: file.path)
            }
        }
    }
}
