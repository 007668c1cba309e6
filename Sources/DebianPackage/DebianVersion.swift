/// A version `[epoch:]upstream[-revision]`, valid and ordered as deb-version(7) says.
///
/// Equality is that order's: `1.0`, `1.0-0` and `0:1.0` are equal although their texts differ.
public struct DebianVersion: Sendable {
    /// The version as written.
    public let text: String
    /// The number before the first colon; 0 when there is none.
    public let epoch: Int
    /// What the upstream authors call the version.
    public let upstream: String
    /// What follows the last hyphen; nil for a native package.
    public let revision: String?

    /// Checks a version and takes it apart.
    ///
    /// - Throws: `PackageSyntaxError.version`.
    public init(_ text: String) throws(PackageSyntaxError) {
        guard !text.isEmpty else { throw Self.refusal(text, "it is empty", "write one such as “1.0.2” or “1.0.2-1”") }
        let (epoch, rest) = try Self.splitEpoch(of: text)
        let (upstream, revision) = Self.splitRevision(of: rest)
        try Self.check(upstream: upstream, of: text)
        if let revision { try Self.check(revision: revision, of: text) }
        (self.text, self.epoch, self.upstream, self.revision) = (
            text, epoch, String(upstream), revision.map(String.init)
        )
    }

    /// The version without its epoch, as it stands in the name of a `.deb` file.
    public var withoutEpoch: String { revision.map { "\(upstream)-\($0)" } ?? upstream }
}

extension DebianVersion {
    private static func splitEpoch(of text: String) throws(PackageSyntaxError) -> (Int, Substring) {
        guard let colon = text.firstIndex(of: ":") else { return (0, text[...]) }
        let digits = text[..<colon]
        // dpkg reads the epoch into a C int and refuses what is larger.
        guard digits.utf8.allSatisfy(isDigit), let epoch = Int32(digits) else {
            throw refusal(text, "“\(digits)” before the colon is not an epoch", "write a whole number such as “1:2.0”")
        }
        return (Int(epoch), text[text.index(after: colon)...])
    }

    private static func splitRevision(of rest: Substring) -> (upstream: Substring, revision: Substring?) {
        guard let hyphen = rest.lastIndex(of: "-") else { return (rest, nil) }
        return (rest[..<hyphen], rest[rest.index(after: hyphen)...])
    }

    private static func check(upstream: Substring, of text: String) throws(PackageSyntaxError) {
        guard let first = upstream.utf8.first, isDigit(first) else {
            throw refusal(text, "the upstream part does not begin with a digit", "write one such as “1.0.2”")
        }
        try check(upstream, allowed: ".+-~:", of: text)
    }

    private static func check(revision: Substring, of text: String) throws(PackageSyntaxError) {
        guard !revision.isEmpty else {
            throw refusal(text, "nothing follows the last hyphen", "write a revision such as “-1”, or no hyphen")
        }
        try check(revision, allowed: ".+~", of: text)
    }

    private static func check(_ part: Substring, allowed: String, of text: String) throws(PackageSyntaxError) {
        let strange = part.unicodeScalars.first { scalar in
            !(scalar.isASCII && scalar.properties.isAlphabetic) && !("0"..."9").contains(scalar)
                && !allowed.unicodeScalars.contains(scalar)
        }
        guard let strange else { return }
        throw refusal(
            text, "it holds \(strange.nameInMessages)",
            "write letters, digits and “.”, “+”, “~”, with “-” before a revision only")
    }

    private static func refusal(_ text: String, _ problem: String, _ remedy: String) -> PackageSyntaxError {
        .version(text, problem: problem, remedy: remedy)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}

extension DebianVersion: Comparable {
    /// Whether both stand at the same place of deb-version(7)'s order.
    public static func == (left: DebianVersion, right: DebianVersion) -> Bool { order(left, right) == 0 }

    /// The order of deb-version(7): epoch, then upstream part, then revision.
    public static func < (left: DebianVersion, right: DebianVersion) -> Bool { order(left, right) < 0 }

    private static func order(_ left: DebianVersion, _ right: DebianVersion) -> Int {
        if left.epoch != right.epoch { return left.epoch < right.epoch ? -1 : 1 }
        let upstream = order(Array(left.upstream.utf8), Array(right.upstream.utf8))
        return upstream != 0 ? upstream : order(Array((left.revision ?? "").utf8), Array((right.revision ?? "").utf8))
    }

    /// dpkg's `verrevcmp`: non-digits and numbers in turn.
    private static func order(_ left: [UInt8], _ right: [UInt8]) -> Int {
        var (left, right) = (left[...], right[...])
        while !left.isEmpty || !right.isEmpty {
            let words = orderOfWords(takeWord(from: &left), takeWord(from: &right))
            if words != 0 { return words }
            let numbers = orderOfNumbers(takeNumber(from: &left), takeNumber(from: &right))
            if numbers != 0 { return numbers }
        }
        return 0
    }

    private static func takeWord(from bytes: inout ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let word = bytes.prefix { !isDigit($0) }
        bytes = bytes.dropFirst(word.count)
        return word
    }

    /// The leading digits, without their leading zeros.
    private static func takeNumber(from bytes: inout ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let digits = bytes.prefix(while: isDigit)
        bytes = bytes.dropFirst(digits.count)
        return digits.drop { $0 == UInt8(ascii: "0") }
    }

    /// A longer number is the greater one: versions hold numbers beyond any machine integer.
    private static func orderOfNumbers(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Int {
        if left.count != right.count { return left.count - right.count }
        return zip(left, right).lazy.map { Int($0) - Int($1) }.first { $0 != 0 } ?? 0
    }

    private static func orderOfWords(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Int {
        var (left, right) = (left, right)
        while !left.isEmpty || !right.isEmpty {
            let difference = weight(left.popFirst()) - weight(right.popFirst())
            if difference != 0 { return difference }
        }
        return 0
    }

    /// `~` before the end, the end before letters, letters before all else.
    private static func weight(_ byte: UInt8?) -> Int {
        guard let byte else { return 0 }
        if byte == UInt8(ascii: "~") { return -1 }
        let isLetter = Unicode.Scalar(byte).properties.isAlphabetic
        return isLetter ? Int(byte) : Int(byte) + 256
    }
}

extension DebianVersion: CustomStringConvertible {
    /// The version as written.
    public var description: String { text }
}
