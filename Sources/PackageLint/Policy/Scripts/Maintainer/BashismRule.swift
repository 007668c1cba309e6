/// Maintainer scripts for `sh` run in dash.
struct BashismRule: MaintainerScriptRule {
    static let bashism = Tag(
        "possible-bashism-in-maintainer-script", .warning, "A maintainer script for sh uses what only bash knows.",
        advice: """
            Debian's /bin/sh is dash, which stops with an error or does something else. Write it as POSIX has it, or \
            begin the script with `#!/bin/bash`.
            """,
        source: "Debian Policy 10.4")

    static let tags = [bashism]

    func check(_ script: MaintainerScript, of package: CheckedPackage, _ findings: inout Findings) {
        guard script.interpreterName == "sh" else { return }
        for place in Bashisms.find(in: script.rawLines.joined(separator: "\n").utf8) {
            findings.add(Self.bashism, "'\(place.text)'", at: script.name, line: place.line)
        }
    }
}
