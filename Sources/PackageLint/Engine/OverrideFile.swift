/// A package's own list of findings that are as they should be, in lintian's format.
///
/// There may be two. `usr/share/lintian/overrides/NAME` is lintian's own, and speaks of lintian's tags.
/// `usr/share/vsdeb/overrides/NAME` is for tags that lintian does not know: it would call them alien in its own file.
struct OverrideFile {
    /// Who reads the file.
    enum Reader: Sendable {
        /// lintian, and so do we.
        case lintian
        /// Nobody but us.
        case ourselves

        /// Where its files lie.
        var folder: String {
            switch self {
            case .lintian: "usr/share/lintian/overrides"
            case .ourselves: "usr/share/vsdeb/overrides"
            }
        }
    }

    /// Who reads it.
    let reader: Reader
    /// Where it lies; nil if the package has none.
    let path: String?
    /// The lines that name a tag.
    let lines: [OverrideLine]
    /// The lines that cannot be read, with what is wrong in lintian's words.
    let faults: [(line: Int, words: String)]

    /// Reads the file of `package`, if there is one.
    init(of package: CheckedPackage, for reader: Reader = .lintian) {
        self.reader = reader
        let place = "\(reader.folder)/\(package.name)"
        let file = package.files[place] ?? package.files["\(place).gz"]
        path = file?.path
        var parser = OverrideParser(package: package.name)
        for (index, line) in (file?.readText()?.text ?? "").allLines.enumerated() { parser.read(line, at: index + 1) }
        (lines, faults) = (parser.lines, parser.faults)
    }
}
