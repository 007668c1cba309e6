/// Names of compressed files.
enum CompressedName {
    static let endings = ["bz", "bz2", "gz", "tgz", "xz", "z", "Z"]

    /// The ending of `name` that says how it is compressed, without the dot.
    static func ending(of name: Substring) -> String? {
        guard let dot = name.utf8.lastIndex(of: 0x2E), dot != name.startIndex else { return nil }
        let ending = String(name[name.index(after: dot)...])
        return endings.contains(ending) ? ending : nil
    }

    /// `name` without that ending; nil if it has none.
    static func stem(of name: Substring) -> Substring? {
        ending(of: name).map { name.dropLast($0.count + 1) }
    }
}
