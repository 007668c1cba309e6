/// The name of a script or style sheet, taken apart: `jquery-3.7.1.min.js` is `jquery-3.7.1`, `.min` and `.js`.
struct ScriptName {
    /// What may be the library's name with its version, in small letters: with and without what says how it was packed.
    let stems: [Substring]
    /// Whether it is a style sheet.
    let isStyle: Bool
    /// The folder it lies in, in small letters.
    let folder: Substring

    private static let packings = ["compiled", "lite", "min", "packed", "pack", "prod", "umd", "yc"]

    /// Nil if `path` is of neither kind.
    init?(_ path: String) {
        guard Self.maySuit(path) else { return nil }
        var name = path.lowercased()[...]
        if name.hasSuffix(".gz") { name.removeLast(3) }
        isStyle = name.hasSuffix(".css")
        guard isStyle || name.hasSuffix(".js") else { return nil }
        name.removeLast(isStyle ? 4 : 3)
        guard let slash = name.lastIndex(of: "/") else { return nil }
        folder = name[..<slash]
        let stem = name[name.index(after: slash)...]
        let bare = Self.packings.filter { stem.hasSuffix($0) }.map { stem.dropLast($0.count) }
        let all = [stem] + bare
        stems = all + all.filter { $0.last.map { "-._".contains($0) } == true }.map { $0.dropLast() }
    }

    /// Most files are told by their last letter.
    private static func maySuit(_ path: String) -> Bool {
        path.utf8.last.map { [0x73, 0x53, 0x7A, 0x5A].contains($0) } ?? false
    }
}
