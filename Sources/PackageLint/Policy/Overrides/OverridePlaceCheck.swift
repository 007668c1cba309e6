/// Where override files lie.
struct OverridePlaceCheck: Check {
    static let location = Tag(
        "override-file-in-wrong-location", .error, "An override file lies where lintian does not look.",
        advice: "It is the file `/usr/share/lintian/overrides/PACKAGE` itself, with nothing below it.",
        source: "Lintian User's Manual 2.4")
    static let package = Tag(
        "override-file-in-wrong-package", .error, "An override file lies in a folder of another package.",
        advice: "Ship `/usr/share/lintian/overrides/PACKAGE` with the package that it is for.",
        source: "Lintian User's Manual 2.4")

    static let tags = [location, package]

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        let ours = "usr/share/lintian/overrides/\(package.name)"
        let old = Set(
            ["override.lintian", "override.Lintian", "override.lintian.gz", "override.Lintian.gz"]
                .map { "\(package.documentation)/\($0)" })
        for file in package.files.all {
            if file.isBelow(ours) || old.contains(file.path) {
                findings.add(Self.location, at: file.shown)
            } else if file.isBelow("usr/share/lintian/overrides") {
                let folder = file.parent.dropFirst("usr/share/lintian/overrides/".count)
                if !folder.isEmpty { findings.add(Self.package, String(folder), at: file.shown) }
            }
        }
    }
}
