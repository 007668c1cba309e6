/// Where services lie, and that they are files (Policy 9.3.1, systemd.unit(5)).
struct ServicePlaceCheck: Check {
    static let oddLocation = Tag(
        "systemd-service-in-odd-location", .error, "A service lies in /etc/systemd/system.",
        advice: """
            That is the administrator's place, whose files hide the package's. Ship the unit in \
            /lib/systemd/system, and let deb-systemd-helper enable it.
            """,
        source: "systemd.unit(5)")
    static let notAFile = Tag(
        "service-file-is-not-a-file", .error, "A service is no file that can be read.",
        advice: "The link leads to nothing that the package ships, or it is no file at all. Ship the unit itself.",
        source: "systemd.unit(5)")

    static let tags = [oddLocation, notAFile]

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        for file in ServiceFile.candidates(of: package) {
            if file.isBelow("etc/systemd/system") { findings.add(Self.oddLocation, at: file.path) }
            guard file.linkTarget != "/dev/null", ServiceFile.text(of: file, in: package) == nil else { continue }
            findings.add(Self.notAFile, at: file.path)
        }
    }
}
