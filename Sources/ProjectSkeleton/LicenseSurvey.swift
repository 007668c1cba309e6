import SystemPackage

/// What the project's licence file says.
struct LicenseSurvey {
    /// The file, relative to the project.
    let file: String?
    /// Its lines.
    let lines: [String]
    /// Its line `Copyright (c) 2024 Somebody`, without the first word.
    let copyright: String?

    private static let names = ["LICENSE", "LICENSE.txt", "LICENSE.md", "LICENCE", "COPYING", "LICENCE.txt"]

    init(_ listing: FolderListing, in folder: FilePath) {
        file = Self.names.first(where: listing.has)
        let text = file.flatMap { BoundedText.text(folder.appending($0)) } ?? ""
        lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { Self.printable($0) }
        copyright = lines.lazy.compactMap(Self.holder).first
    }

    private static func holder(_ line: String) -> String? {
        var words = line.split(separator: " ")[...]
        guard words.first == "Copyright" else { return nil }
        words = words.dropFirst().drop { ["(c)", "(C)", "©"].contains($0) }
        guard words.first?.first?.isNumber == true, words.count >= 2 else { return nil }
        return words.joined(separator: " ")
    }

    /// A control file may hold any line but one with control characters.
    private static func printable(_ line: Substring) -> String {
        var text = String(
            String.UnicodeScalarView(line.unicodeScalars.filter { $0.properties.generalCategory != .control }))
        while text.last == " " { text.removeLast() }
        return text
    }
}
