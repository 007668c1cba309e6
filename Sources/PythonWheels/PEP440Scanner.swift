/// Takes a version apart (PEP 440, "Appendix B: Parsing version strings with regular expressions").
struct PEP440Scanner {
    private var rest: ArraySlice<UInt8>

    init(_ text: some StringProtocol) {
        let bytes = Array(text.lowercased().utf8)
        let blanks: Set<UInt8> = [9, 10, 11, 12, 13, 32]
        rest = bytes[...].drop { blanks.contains($0) }
        while let last = rest.last, blanks.contains(last) { rest.removeLast() }
    }

    /// The version, if the whole text is one.
    func version() -> PEP440Version? {
        var scanner = self
        var version = PEP440Version()
        _ = scanner.take("v")
        guard var first = scanner.number() else { return nil }
        if scanner.take("!") {
            version.epoch = first
            guard let next = scanner.number() else { return nil }
            first = next
        }
        version.release = [first] + scanner.dottedNumbers()
        version.preRelease = scanner.preRelease()
        version.post = scanner.post()
        version.dev = scanner.labelled(["dev"])?.number
        if scanner.take("+") {
            guard let local = scanner.local() else { return nil }
            version.local = local
        }
        return scanner.rest.isEmpty ? version : nil
    }

    private mutating func take(_ word: String) -> Bool {
        guard rest.starts(with: word.utf8) else { return false }
        rest = rest.dropFirst(word.utf8.count)
        return true
    }

    private mutating func number() -> UInt64? {
        let digits = rest.prefix { (48...57).contains($0) }
        guard let number = UInt64(String(decoding: digits, as: UTF8.self)) else { return nil }
        rest = rest[digits.endIndex...]
        return number
    }

    private mutating func dottedNumbers() -> [UInt64] {
        var numbers: [UInt64] = []
        while true {
            let start = rest
            guard take("."), let number = number() else {
                rest = start
                return numbers
            }
            numbers.append(number)
        }
    }

    private mutating func separator() -> Bool {
        take(".") || take("-") || take("_")
    }

    /// One of `words`, with or without separators around it, and its number; without a number it is 0.
    private mutating func labelled(_ words: [String]) -> (word: String, number: UInt64)? {
        let start = rest
        _ = separator()
        guard let word = words.first(where: { take($0) }) else {
            rest = start
            return nil
        }
        let end = rest
        _ = separator()
        if let number = number() { return (word, number) }
        rest = end
        return (word, 0)
    }

    private mutating func preRelease() -> PEP440Version.PreRelease? {
        // Longer words first: `a` is the beginning of `alpha`.
        let phases = [
            "alpha": "a", "beta": "b", "preview": "rc", "pre": "rc", "rc": "rc", "a": "a", "b": "b", "c": "rc",
        ]
        guard let found = labelled(["alpha", "beta", "preview", "pre", "rc", "a", "b", "c"]) else { return nil }
        return PEP440Version.PreRelease(phase: phases[found.word] ?? found.word, number: found.number)
    }

    private mutating func post() -> UInt64? {
        let start = rest
        if take("-"), let number = number() { return number }
        rest = start
        return labelled(["post", "rev", "r"])?.number
    }

    private mutating func local() -> [String]? {
        let parts = rest.split(omittingEmptySubsequences: false) { ".-_".utf8.contains($0) }
        let isPlain = parts.allSatisfy { part in
            !part.isEmpty && part.allSatisfy { (48...57).contains($0) || (97...122).contains($0) }
        }
        guard isPlain else { return nil }
        rest = rest[rest.endIndex...]
        // 01 and 1 are the same number.
        return parts.map { part in
            let text = String(decoding: part, as: UTF8.self)
            return UInt64(text).map { "\($0)" } ?? text
        }
    }
}
