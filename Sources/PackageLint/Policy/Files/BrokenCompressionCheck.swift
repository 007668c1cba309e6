internal import Archive

/// Compressed files that cannot be unpacked.
struct BrokenCompressionCheck: FileCheck {
    static let gzip = Tag(
        "broken-gz", .warning, "A .gz file is cut off or damaged.",
        advice: "A web server would send it as it is, and the browser shows nothing. Test it with `gzip --test`.",
        source: "RFC 1952")
    static let xz = Tag(
        "broken-xz", .warning, "An .xz file is cut off or damaged.", advice: "Test it with `xz --test`.",
        source: "The .xz File Format")
    static let zip = Tag(
        "broken-zip", .warning, "A .zip file is cut off or damaged.",
        advice: "Its list of members, which stands at the end, cannot be read. Test it with `unzip -l`.",
        source: "APPNOTE.TXT, 4.3")

    static let tags = [gzip, xz, zip]

    private static let endings = [(".gz", gzip), (".xz", xz), (".zip", zip)]

    private static func tag(for file: PackagedFile) -> Tag? {
        let ending = file.name.suffix(4).lowercased()
        return endings.first { ending.hasSuffix($0.0) }?.1
    }

    func inspect(_ file: InspectedFile, _ findings: inout Findings) {
        guard let tag = Self.tag(for: file.file), file.isWhole else { return }
        let isSound =
            switch tag {
            case Self.gzip: CompressedBytes.areSound(file.content, as: .gzip)
            case Self.xz: CompressedBytes.areSound(file.content, as: .xz)
            default: ZipDirectory.isSound(file.content)
            }
        if !isSound { findings.add(tag, at: file.file.path) }
    }

    /// Files without content are not inspected, and are broken too.
    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        for file in package.files.all where file.isFile && file.size == 0 {
            if let tag = Self.tag(for: file) { findings.add(tag, at: file.path) }
        }
    }
}
