/// Commands without content or without a manual page, and manual pages that are not compressed.
struct CommandFileCheck: Check {
    static let empty = Tag(
        "zero-byte-executable-in-path", .error, "A command is empty.",
        advice: "The shell runs it as a script that does nothing, and reports success. The build lost its content.",
        source: "lintian's own rule")
    static let undocumented = Tag(
        "no-manual-page", .warning, "A command has no manual page.",
        advice: "People look for `man NAME` first. Ship usr/share/man/man1/NAME.1.gz (man8 for the administrator's).",
        source: "Debian Policy 12.1")
    static let uncompressed = Tag(
        "uncompressed-manual-page", .error, "A manual page is not compressed.",
        advice: "Policy wants `gzip -9n`; the name then ends with .gz.", source: "Debian Policy 12.1")
    static let notASCII = Tag(
        "file-name-in-PATH-is-not-ASCII", .error, "A command's name is not ASCII.",
        advice: "Not every keyboard and terminal can type it. Rename the command.", source: "Debian Policy 10.10")

    static let tags = [empty, undocumented, uncompressed, notASCII]

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        var commands: [Substring: PackagedFile] = [:]
        var pages: Set<Substring> = []
        for file in package.files.all where file.isFile || file.linkTarget != nil {
            if CommandFolders.documented.contains(String(file.parent)) {
                if commands[file.name].map({ Self.isForUsers($0) }) ?? true { commands[file.name] = file }
                check(command: file, &findings)
            } else if file.isBelow("usr/share/man"), Self.isManualFolder(file.parent) {
                if !file.name.hasSuffix(".gz") { findings.add(Self.uncompressed, at: file.path) }
                if let name = Self.pageName(file.name) { pages.insert(name) }
            }
        }
        for (name, file) in commands.sorted(by: { $0.key < $1.key }) where !pages.contains(name) {
            findings.add(Self.undocumented, at: file.path)
        }
    }

    private func check(command file: PackagedFile, _ findings: inout Findings) {
        guard CommandFolders.path.contains(String(file.parent)) else { return }
        if file.kind == .file, file.isExecutable, file.size == 0 { findings.add(Self.empty, at: file.path) }
        if !file.name.utf8.allSatisfy({ $0 < 0x80 }) { findings.add(Self.notASCII, at: file.path) }
    }

    private static func isForUsers(_ file: PackagedFile) -> Bool {
        !["sbin", "usr/sbin", "usr/libexec"].contains(file.parent)
    }

    /// `man1`, or `de/man1`.
    private static func isManualFolder(_ folder: Substring) -> Bool {
        let last = folder.split(separator: "/").last ?? ""
        return last.utf8.count == 4 && last.hasPrefix("man") && last.last?.isNumber == true
    }

    /// `tool` of `tool.1.gz`.
    private static func pageName(_ file: Substring) -> Substring? {
        let page = file.hasSuffix(".gz") ? file.dropLast(3) : file
        guard let dot = page.lastIndex(of: "."), page[page.index(after: dot)...].first?.isNumber == true else {
            return nil
        }
        return page[..<dot]
    }
}
