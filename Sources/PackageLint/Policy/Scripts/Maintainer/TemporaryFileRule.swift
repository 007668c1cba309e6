/// Names in /tmp that others know beforehand (Policy 10.4).
struct TemporaryFileRule: MaintainerScriptRule {
    static let insecure = Tag(
        "possibly-insecure-handling-of-tmp-files-in-maintainer-script", .warning,
        "A maintainer script uses a fixed name in /tmp.",
        advice: """
            Anybody may put a link of that name there first, and root writes where it points. Take a name from \
            `mktemp`, or a folder below /run that only root may write to.
            """,
        source: "Debian Policy 10.4")

    static let tags = [insecure]

    private static let safe = ["mktemp", "mkstemp", "tempfile", "mkdir", "XXXXXX", "$RANDOM"]

    func check(_ script: MaintainerScript, of package: CheckedPackage, _ findings: inout Findings) {
        for line in script.script.lines where !Self.safe.contains(where: { line.text.contains($0) }) {
            guard line.number > 1 || !line.text.hasPrefix("#!"), let place = Self.place(line.text) else { continue }
            findings.add(Self.insecure, place, at: script.name, line: line.lastNumber)
        }
    }

    /// `/tmp`, `/var/tmp` or `$TMPDIR/name`, where it does not go on before or behind.
    private static func place(_ text: String) -> String? {
        let bytes = Array(text.utf8)
        for folder in ["/var/tmp", "/tmp"] where Self.has(bytes, Array(folder.utf8)) { return folder }
        guard let start = text.firstRange(of: "$TMPDIR/") else { return nil }
        let rest = text[start.upperBound...].prefix { !" \t)]}".contains($0) }
        return rest.isEmpty ? nil : String(text[start] + rest)
    }

    private static func has(_ bytes: [UInt8], _ folder: [UInt8]) -> Bool {
        guard bytes.count > folder.count else { return false }
        return (1...(bytes.count - folder.count)).contains { start in
            bytes[start..<start + folder.count].elementsEqual(folder) && !bytes[start - 1].isNameByte
        }
    }
}
