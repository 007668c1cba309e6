internal import Archive
internal import DebianPackage

/// The control member `md5sums`, by which `dpkg --verify` and debsums find a file that changed (deb-md5sums(5)).
struct MD5SumsCheck: Check {
    static let missing = Tag(
        "no-md5sums-control-file", .info, "The package has no md5sums.",
        advice: """
            Without them nobody can tell on a server which file was damaged or changed. dh_md5sums and vsdeb build write \
            them.
            """,
        source: "deb-md5sums(5)")
    static let mismatch = Tag(
        "md5sum-mismatch", .error, "A file is not the one whose checksum md5sums has.",
        advice: """
            `dpkg --verify` will call the file damaged on every server. Write md5sums after the last change to the files.
            """,
        source: "deb-md5sums(5)")
    static let unlisted = Tag(
        "file-missing-in-md5sums", .warning, "A file of the package is not in md5sums.",
        advice: "Nobody will notice a change to it. Write md5sums when all files are there; only conffiles stay out.",
        source: "deb-md5sums(5)")
    static let nonexistent = Tag(
        "md5sums-lists-nonexistent-file", .error, "md5sums names a file that the package does not have.",
        advice: """
            `dpkg --verify` will report it as missing. The file was removed behind the checksums, or the line has an \
            absolute path: paths stand there without a first slash.
            """,
        source: "deb-md5sums(5)")
    static let malformed = Tag(
        "malformed-md5sums-control-file", .error, "A line of md5sums is no checksum with a path.",
        advice: "A line is 32 hexadecimal digits, two spaces and a path without a first slash, as md5sum writes it.",
        source: "deb-md5sums(5)")

    static let tags = [missing, mismatch, unlisted, nonexistent, malformed]

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        // A data.tar that could not be read would make every line wrong.
        guard let files = Files(package) else { return }
        guard let member = package.controlMember("md5sums") else {
            if files.regular.contains(where: { !files.conffiles.contains($0.path) }) { findings.add(Self.missing) }
            return
        }
        guard member.kind == .file, !member.bytes.isEmpty else { return }
        let sums = MD5SumsFile(member.bytes)
        for line in sums.strayLines { findings.add(Self.malformed, "Odd text: \(line.text)", at: "md5sums") }
        compare(sums, files, &findings)
    }

    private func compare(_ sums: MD5SumsFile, _ files: Files, _ findings: inout Findings) {
        let listed = sums.byPath
        for path in listed.keys where !files.paths.contains(path) {
            findings.add(Self.nonexistent, path, at: "md5sums")
        }
        for path in files.paths {
            guard let sum = listed[path] else {
                if !files.conffiles.contains(path), !Self.isMadeOnTheMachine(path) {
                    findings.add(Self.unlisted, path, at: "md5sums")
                }
                continue
            }
            if let md5 = files.package.files[path]?.md5, Digest.hexadecimal(md5) != sum {
                findings.add(Self.mismatch, path, at: "md5sums")
            }
        }
    }

    /// Dictionaries of ispell and aspell are compiled where they are installed.
    private static func isMadeOnTheMachine(_ path: String) -> Bool {
        path.hasPrefix("var/lib/ispell/") || path.hasPrefix("var/lib/aspell/")
    }

    /// What md5sums is compared with.
    private struct Files {
        let package: CheckedPackage
        let regular: [PackagedFile]
        let paths: Set<String>
        let conffiles: Set<String>

        init?(_ package: CheckedPackage) {
            if let shape = package.shape, shape.faults.contains(where: Files.isFatal) { return nil }
            self.package = package
            regular = package.files.all.filter(\.isFile)
            paths = Set(regular.map(\.path))
            let lines = package.controlMember("conffiles")?.text.split(separator: "\n") ?? []
            conffiles = Set(
                lines.compactMap { line in
                    let path = line.split { $0 == " " || $0 == "\t" || $0 == "\r" }.last
                    return path.map { String($0.hasPrefix("/") ? $0.dropFirst() : $0) }
                })
        }

        private static func isFatal(_ fault: ArchiveShape.Fault) -> Bool {
            fault.part == .data && fault.kind == .tooLarge
        }
    }
}
