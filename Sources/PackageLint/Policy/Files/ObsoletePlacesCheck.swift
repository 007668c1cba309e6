/// Places from which programs no longer read.
struct ObsoletePlacesCheck: Check {
    static let obsolete = Tag(
        "package-installs-into-obsolete-dir", .warning, "Something lies in a folder that has been replaced by another.",
        advice: """
            Programs read the new folder; the old one is only looked at for a time, or no more. Move the files to the
            folder that the finding names.
            """,
        source: "the README.Debian of bash-completion, isc-dhcp and xfonts-utils")

    static let tags = [obsolete]

    private static let moves = [
        (old: "etc/bash_completion.d/", new: "usr/share/bash-completion/completions"),
        (old: "etc/dhcp3/", new: "etc/dhcp"), (old: "etc/X11/fonts/X11R7/", new: "etc/X11/fonts"),
    ]

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        for file in package.files.places {
            for move in Self.moves where file.shown.hasPrefix(move.old) {
                findings.add(Self.obsolete, ": ^\(move.old) -> \(move.new)", at: file.shown)
            }
        }
    }
}
