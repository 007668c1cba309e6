/// The member `conffiles` of control.tar (deb-conffiles(5)).
struct ConffileList {
    /// One line of it.
    struct Entry {
        /// The path without its first slash.
        let path: String
        /// Whether there was no first slash.
        let isRelative: Bool
        /// The words before the path, such as `remove-on-upgrade`.
        let instructions: [String]
        /// Counted from 1.
        let line: Int

        /// Whether the package takes the file away, so that it must not ship it.
        var isRemoved: Bool { instructions.contains("remove-on-upgrade") }
    }

    let entries: [Entry]
    private let paths: Set<String>

    /// Reads the list of `package`; one that is not UTF-8 counts as empty.
    init(of package: CheckedPackage) {
        let member = package.controlMember("conffiles")
        let bytes = member.map { $0.kind == .file && UTF8Text.isValid($0.bytes) ? $0.bytes : [] } ?? []
        let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        entries = lines.enumerated().compactMap { number, line in
            Self.entry(String(decoding: line, as: UTF8.self), line: number + 1)
        }
        paths = Set(entries.map(\.path))
    }

    private static func entry(_ text: String, line: Int) -> Entry? {
        var words = text.split { $0.isWhitespace }.map(String.init)
        guard let path = words.popLast() else { return nil }
        let isRelative = !path.hasPrefix("/")
        return Entry(
            path: isRelative ? path : String(path.dropFirst()), isRelative: isRelative, instructions: words, line: line)
    }

    /// Whether `path`, without a first slash, is listed.
    func contains(_ path: String) -> Bool { paths.contains(path) }
}
