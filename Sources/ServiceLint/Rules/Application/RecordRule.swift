import PackageLint

/// The files of the shipped libraries against their RECORD.
struct RecordRule: ServiceRule {
    static let changed = Tag(
        "python-library-file-changed", .error, "A file of a shipped library is not the one that its RECORD lists.",
        advice: """
            It was cut off or changed after the wheel was made, and what runs is not what its hash in the lock file stands \
            for. Expand the wheel anew.
            """,
        source: "PEP 376, RECORD")
    static let missing = Tag(
        "python-library-file-missing", .info, "RECORD lists a file that the package does not ship.",
        advice: "Right where the build leaves files out on purpose, such as tests or fonts.",
        source: "PEP 376, RECORD")
    static let recordMissing = Tag(
        "python-library-without-record", .warning, "A shipped library has no RECORD or no METADATA.",
        advice: "Nothing tells whether its files are whole. Expand the wheel with its .dist-info folder.",
        source: "PEP 376, PEP 427")

    static let tags = [changed, missing, recordMissing]

    func check(_ machine: InstalledMachine, _ findings: inout Findings) {
        for distribution in machine.python.distributions {
            guard let record = machine.package.files["\(distribution.folder)/RECORD"]?.bytes,
                distribution.metadata != nil
            else {
                findings.add(
                    Self.recordMissing, distribution.title, at: distribution.folder,
                    because: "\(distribution.folder) has no RECORD or no METADATA that can be read.")
                continue
            }
            check(RecordLine.lines(of: record), distribution, machine.package.files, &findings)
        }
    }

    private func check(
        _ lines: [RecordLine], _ distribution: InstalledDistribution, _ files: PackagedFiles, _ findings: inout Findings
    ) {
        var lacking: [RecordLine] = []
        for line in lines where line.digest != nil && !line.path.hasPrefix("..") && !line.path.contains(".data/") {
            let path = "\(distribution.root)/\(line.path)"
            guard let file = files[path] else {
                lacking.append(line)
                continue
            }
            guard let sha256 = file.sha256, line.matches(sha256) == false else { continue }
            findings.add(
                Self.changed, "\(distribution.title): \(line.path)", at: path,
                because: "\(distribution.folder)/RECORD:\(line.line) has another SHA-256 for \(line.path).")
        }
        guard let first = lacking.first else { return }
        findings.add(
            Self.missing, "\(distribution.title): \(lacking.count) of \(lines.count)",
            at: "\(distribution.folder)/RECORD",
            line: first.line,
            because: "\(first.path) is not shipped\(lacking.count > 1 ? ", and \(lacking.count - 1) more" : "").")
    }
}
