import Archive

/// Files that are likely to be alike, such as one library's for three Pythons: they are packed side by side.
///
/// Families stand in the order in which they change least: the libraries first, and what is compiled behind the text.
struct FileFamily: Hashable, Comparable {
    /// What a section of the archive holds; each begins a block of its own.
    enum Section: Int, Comparable {
        case libraryText, libraryCode, text, code

        /// Whether its files are compiled.
        var isCode: Bool { self == .libraryCode || self == .code }

        /// Whether its files are what the lock file brought.
        var isLibrary: Bool { self == .libraryText || self == .libraryCode }

        /// What a block of it holds; compiled files are `code`.
        func kind(ofCode code: XZBlockKind) -> XZBlockKind {
            if isCode { return code }
            return isLibrary ? .alikeText : .text
        }

        static func < (left: Section, right: Section) -> Bool { left.rawValue < right.rawValue }
    }

    let section: Section
    private let ending: String
    private let name: String

    /// The family of a file; `library` is the folder of what the lock file brought.
    init(_ path: InstalledPath, library: InstalledPath?) {
        let file = path.name
        let parts = file.split(separator: ".", omittingEmptySubsequences: false)
        // libc.so.6 ends as libc.so does.
        let versioned = parts.lastIndex { !$0.allSatisfy(\.isNumber) } ?? 0
        let isCode = versioned > 0 && parts[versioned] == "so"
        ending = isCode ? ".so" : (parts.count > 1 ? ".\(parts[parts.count - 1])" : "")
        name = file.filter { !$0.isNumber }
        let isLibrary = library.map { path.isInside($0) } ?? false
        section = isLibrary ? (isCode ? .libraryCode : .libraryText) : (isCode ? .code : .text)
    }

    static func < (left: FileFamily, right: FileFamily) -> Bool {
        if left.section != right.section { return left.section < right.section }
        return left.ending != right.ending ? left.ending < right.ending : left.name < right.name
    }
}
