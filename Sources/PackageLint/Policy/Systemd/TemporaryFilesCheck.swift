/// systemd-tmpfiles' configuration (tmpfiles.d(5)).
struct TemporaryFilesCheck: Check {
    static let misplaced = Tag(
        "misplaced-systemd-tmpfiles", .error, "A tmpfiles configuration lies in /etc/tmpfiles.d.",
        advice: "That is the administrator's place. Ship it in /usr/lib/tmpfiles.d.", source: "tmpfiles.d(5)")
    static let varRun = Tag(
        "systemd-tmpfile-in-var-run", .info, "A tmpfiles configuration makes a folder below /var/run.",
        advice: "/var/run is a link to /run. Write /run.", source: "tmpfiles.d(5)")

    static let tags = [misplaced, varRun]

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        for file in package.files.all where file.isFile && file.name.hasSuffix(".conf") {
            if file.isBelow("etc/tmpfiles.d") { findings.add(Self.misplaced, at: file.path) }
            if file.isBelow("usr/lib/tmpfiles.d"), makesFolderInVarRun(file.text ?? "") {
                findings.add(Self.varRun, at: file.path)
            }
        }
    }

    private func makesFolderInVarRun(_ text: String) -> Bool {
        text.split(separator: "\n").contains { line in
            let words = line.split { $0 == " " || $0 == "\t" }
            return line.first == "d" && words.count > 1 && words[0] == "d" && words[1].hasPrefix("/var/run/")
        }
    }
}
