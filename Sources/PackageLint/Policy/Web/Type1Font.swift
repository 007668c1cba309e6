/// A PostScript font whose second part is encrypted (Adobe Type 1 Font Format, 2.2 and 7.3).
struct Type1Font {
    /// How Adobe's fragment for replacing hints stands there.
    enum Fragment {
        case credited, uncredited
    }

    private let text: String

    /// Takes the font apart; nil if `content` is none.
    init?(_ content: [UInt8]) {
        // Fonts without segments (.pfa) count as text, of which nobody asks it.
        guard let plain = Self.withoutSegments(content) else { return nil }
        guard plain.starts(with: "%!PS-AdobeFont-1.".utf8) || plain.starts(with: "%!FontType1-1.".utf8) else {
            return nil
        }
        let start = Self.endOfMark(plain)
        let secret = start.map { Self.decrypted(plain[$0...]) } ?? []
        let bytes = Array(plain[..<(start ?? plain.count)]) + [0x0A] + secret
        text = String(decoding: bytes.map { $0 == 0x0D ? 0x0A : $0 }, as: UTF8.self)
    }

    /// The fragment that Adobe published with its own copyright, if the font has it.
    var adobeFragment: Fragment? {
        var isCredited = false
        for line in text.split(separator: "\n") {
            let words = line.drop { $0 == "%" || $0 == " " || $0 == "\t" }.lowercased().split { $0 == " " || $0 == "." }
            if isCredited, words == ["all", "rights", "reserved"] { return .credited }
            isCredited = isCredited || Self.isNotice(words)
            let code = line.split { $0 == " " || $0 == "\t" }
            if zip(code, zip(code.dropFirst(), code.dropFirst(2))).contains(where: {
                $0.hasSuffix("startlock") && $1.0 == "get" && $1.1.hasPrefix("exec")
            }) {
                return .uncredited
            }
        }
        return nil
    }

    /// Whether the words are those of Adobe's notice: "Copyright (c) 1987-1990 Adobe Systems Incorporated".
    private static func isNotice(_ words: [Substring]) -> Bool {
        words.count >= 6 && words[0] == "copyright" && words[1] == "(c)" && words[2].hasPrefix("19")
            && words.suffix(3).elementsEqual(["adobe", "systems", "incorporated"])
    }

    /// The bytes of a .pfb without the headers of its segments.
    private static func withoutSegments(_ content: [UInt8]) -> [UInt8]? {
        var bytes: [UInt8] = []
        var place = 0
        while place + 6 <= content.count, content[place] == 0x80, content[place + 1] == 1 || content[place + 1] == 2 {
            let length = (2...5).reversed().reduce(0) { $0 << 8 | Int(content[place + $1]) }
            let end = min(place + 6 + length, content.count)
            bytes += content[(place + 6)..<end]
            place = end
        }
        return place == 0 ? nil : bytes
    }

    /// Where the encrypted part begins.
    private static func endOfMark(_ bytes: [UInt8]) -> Int? {
        guard let mark = mark.first(in: bytes) else { return nil }
        return bytes[(mark.offset + 17)...].firstIndex { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
    }

    private static let mark = KeywordSearch(["currentfile eexec"])

    /// Decrypts with eexec's key; hexadecimal digits count as bytes.
    private static func decrypted(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        let isHexadecimal = bytes.prefix(4).allSatisfy { digit($0) != nil }
        let cipher = isHexadecimal ? packed(bytes) : Array(bytes)
        var key: UInt16 = 55_665
        return cipher.map { byte in
            let plain = byte ^ UInt8(key >> 8)
            key = (UInt16(byte) &+ key) &* 52_845 &+ 22_719
            return plain
        }.dropFirst(4) + []
    }

    private static func packed(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        let digits = bytes.compactMap(digit)
        return stride(from: 0, to: digits.count - 1, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x41 + 10
        case 0x61...0x66: byte - 0x61 + 10
        default: nil
        }
    }
}
