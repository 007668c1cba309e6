/// Where Debian's Python looks for modules (Python Policy 3.1).
struct ModulePlaceCheck: Check {
    static let wrongPlace = Tag(
        "python-module-in-wrong-location", .warning, "A Python module lies where Debian's Python does not look.",
        advice:
            "Debian's Python reads /usr/lib/python3/dist-packages. Put it there, or below /opt or /usr/lib/NAME for your own use.",
        source: "Debian Python Policy 3.1")
    static let thirdParty = Tag(
        "third-party-package-in-python-dir", .warning, "A file lies among Python's standard library.",
        advice: "That folder belongs to one version of Python. Put modules into /usr/lib/python3/dist-packages.",
        source: "Debian Python Policy 3.1")
    static let missingDependency = Tag(
        "python-package-missing-depends-on-python", .error,
        "Python modules are shipped without a dependency on python3.",
        advice: "Add `python3` to Depends, in the version that the modules need.", source: "Debian Python Policy 4.1")
    static let egg = Tag(
        "package-installs-python-egg", .error, "An egg is shipped.",
        advice: "Debian's packages do not use eggs. Unpack the module, or ship it as a wheel's files.",
        source: "Debian Python Policy 4.5")

    static let tags = [wrongPlace, thirdParty, missingDependency, egg]

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        var moved: Set<String> = []
        for file in package.files.all {
            if isEgg(file) { findings.add(Self.egg, at: file.path) }
            if isThirdParty(file, of: package) { findings.add(Self.thirdParty, at: file.shown) }
            if let place = PythonPath(file.shown), let move = move(place) { moved.insert(move) }
        }
        for move in moved.sorted() { findings.add(Self.wrongPlace, move) }
        if lacksPython(package) { findings.add(Self.missingDependency) }
    }

    private func move(_ place: PythonPath) -> String? {
        let major = place.version.prefix { $0 != "." }
        guard let number = Int(major), number >= 2 else { return nil }
        let actual = "\(place.prefix)usr/lib/python\(place.version)/\(place.folder)/\(place.module)"
        let version = number == 2 ? place.version : major
        let wanted = "\(place.prefix)usr/lib/python\(version)/dist-packages/\(place.module)"
        return actual == wanted ? nil : "\(actual) -> \(wanted)"
    }

    private func isEgg(_ file: PackagedFile) -> Bool {
        guard !file.isFolder, file.name.hasSuffix(".egg") else { return false }
        return file.isBelow("usr/share") || file.path.hasPrefix("usr/lib/pyshared")
            || Self.versionedFolder(file.path) != nil
    }

    /// `3.11` of `usr/lib/python3.11/…`.
    private static func versionedFolder(_ path: String) -> Substring? {
        guard path.hasPrefix("usr/lib/python") else { return nil }
        let version = path.dropFirst("usr/lib/python".count).prefix { $0 != "/" }
        let parts = version.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 2 && parts.allSatisfy { Int($0) != nil } ? version : nil
    }

    private func isThirdParty(_ file: PackagedFile, of package: CheckedPackage) -> Bool {
        guard let version = Self.versionedFolder(file.path), !package.sourceName.hasPrefix("python\(version)") else {
            return false
        }
        let rest = file.shown.dropFirst("usr/lib/python\(version)/".count)
        return !rest.isEmpty && !rest.hasPrefix("dist-packages/") && !rest.hasPrefix("site-packages/")
            && !["python-stdlib-extensions", "python3-stdlib-extensions", "python-profiler"].contains(
                package.sourceName)
    }

    private func lacksPython(_ package: CheckedPackage) -> Bool {
        guard !package.name.hasSuffix("-dbg") else { return false }
        let needed = DependencyGroups(package.control, DependencyGroups.any + ["Provides"])
        return package.files.all.contains { file in
            guard file.isFile, let place = PythonPath(file.path), let major = place.version.first else { return false }
            guard place.prefix.isEmpty, major == "2" || major == "3" else { return false }
            let names = ["python\(major)-minimal", "python\(major)"]
            return !names.contains(package.name) && !needed.ensure(names)
        }
    }
}
