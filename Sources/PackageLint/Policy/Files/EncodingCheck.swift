internal import Archive

/// Text that is not UTF-8.
struct EncodingCheck: FileCheck {
    static let national = Tag(
        "national-encoding", .warning, "A text is not UTF-8.",
        advice: """
            Python, browsers and terminals of Debian expect UTF-8, and fail or show garbage. Convert the file:
            `iconv -f latin1 -t utf-8`.
            """,
        source: "Debian Policy 10.10")

    static let tags = [national]

    func inspect(_ inspected: InspectedFile, _ findings: inout Findings) {
        let file = inspected.file
        guard file.content != .elf, !UTF8Text.isValid(inspected.content) else { return }
        if file.content == .gzip {
            guard file.isBelow("usr/share/man"),
                let page = try? Gzip.decompress(inspected.content, limit: 1 << 22), !UTF8Text.isValid(page)
            else { return }
            findings.add(Self.national, at: file.path)
        } else if PlainText.isPlain(inspected.content) {
            findings.add(Self.national, at: file.path)
        }
    }

    /// Maintainer scripts and all other texts of control.tar.
    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        for member in package.controlMembers where member.kind == .file && !UTF8Text.isValid(member.bytes) {
            if member.bytes.starts(with: [0x23, 0x21]) || PlainText.isPlain(member.bytes) {
                findings.add(Self.national, at: member.name)
            }
        }
    }
}
