/// A manifest's text by places.
struct ManifestSource {
    private(set) var scalars: [Unicode.Scalar]
    private let lineStarts: [Int]

    init(_ text: String) {
        scalars = Array(text.unicodeScalars)
        lineStarts = Self.lineStarts(in: scalars)
    }

    /// The text as it is now.
    var text: String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }

    /// The offset of a place; nil outside the text.
    func offset(of place: Place) -> Int? {
        guard lineStarts.indices.contains(place.line - 1) else { return nil }
        let offset = lineStarts[place.line - 1] + place.column - 1
        return offset <= scalars.count ? offset : nil
    }

    /// The place of an offset within the text or at its end.
    func place(of offset: Int) -> Place {
        var (low, high) = (0, lineStarts.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        return Place(line: low + 1, column: offset - lineStarts[low] + 1)
    }

    /// The offset of the next occurrence of some characters.
    func offset(of needle: String, from start: Int) -> Int? {
        let needle = Array(needle.unicodeScalars)
        guard let first = needle.first, start <= scalars.count - needle.count else { return nil }
        return (start...(scalars.count - needle.count)).first { offset in
            scalars[offset] == first && scalars[offset...].starts(with: needle)
        }
    }

    /// Puts another character at an offset.
    mutating func replace(at offset: Int, with scalar: Unicode.Scalar) {
        scalars[offset] = scalar
    }

    /// libYAML's line ends, so that its marks and these places agree.
    private static func lineStarts(in scalars: [Unicode.Scalar]) -> [Int] {
        var starts = [0]
        for (index, scalar) in scalars.enumerated() where isLineEnd(scalar) {
            let isFirstOfTwo = scalar == "\r" && index + 1 < scalars.count && scalars[index + 1] == "\n"
            if !isFirstOfTwo { starts.append(index + 1) }
        }
        return starts
    }

    private static func isLineEnd(_ scalar: Unicode.Scalar) -> Bool {
        ["\n", "\r", "\u{85}", "\u{2028}", "\u{2029}"].contains(scalar)
    }
}

extension ManifestSource {
    /// The character at an offset; nil outside the text.
    func character(at offset: Int) -> Unicode.Scalar? {
        scalars.indices.contains(offset) ? scalars[offset] : nil
    }
}
