extension StringProtocol {
    /// The lines without their ends, the empty one behind a last newline too.
    ///
    /// Split at unicode scalars, because Swift sees CR LF as one character.
    var allLines: [Substring] {
        Substring(self).unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { Substring($0) }
    }

    /// Whether there is nothing but white space.
    var isBlank: Bool { utf8.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) } }
}

extension StringProtocol {
    /// Without white space at either end, newlines too.
    func trimmingWhiteSpace() -> Substring {
        let isSpace = { (scalar: Unicode.Scalar) in scalar == " " || ("\u{9}"..."\u{D}").contains(scalar) }
        var text = Substring(self).unicodeScalars.drop(while: isSpace)
        while let last = text.last, isSpace(last) { text.removeLast() }
        return Substring(text)
    }
}
