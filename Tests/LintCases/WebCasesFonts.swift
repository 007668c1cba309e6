@testable import PackageLint

/// The cases of fonts.
enum WebCasesFonts {
    static let all: [TagCase] = places + licences

    private static let places: [TagCase] = [
        TagCase(
            FontCheck.elsewhere, context: "[usr/share/sample/sample.woff2]",
            fires: { $0.addFile("usr/share/sample/sample.woff2", "a\n") },
            silent: { $0.addFile("usr/share/sample/sample.woff3", "a\n") }),
        TagCase(
            FontCheck.outside, fires: { $0.addFile("usr/share/sample/sample.ttf", "a\n") },
            silent: { $0.addFile("usr/share/fonts/truetype/sample.ttf", "a\n") }),
        TagCase(
            FontCheck.duplicate, context: "also in (fonts-dejavu-core) [usr/share/sample/DejaVuSans.ttf]",
            fires: { $0.addFile("usr/share/sample/DejaVuSans.ttf", "a\n") },
            silent: { $0.addFile("usr/share/sample/DejaVuSample.ttf", "a\n") }),
    ]

    /// One table, OS/2, with this fsType.
    private static func trueType(_ type: UInt8) -> [UInt8] {
        let header: [UInt8] = [0, 1, 0, 0, 0, 1, 0, 16, 0, 0, 0, 0]
        let record: [UInt8] = Array("OS/2".utf8) + [0, 0, 0, 0, 0, 0, 0, 28, 0, 0, 0, 78]
        return header + record + [0, 1, 0, 0, 0, 0, 0, 0, 0, type] + [UInt8](repeating: 0, count: 68)
    }

    /// A .pfb: text, encrypted part, text.
    private static func type1(_ secret: String) -> [UInt8] {
        let head = "%!PS-AdobeFont-1.0: Sample 1.0\n%%CreationDate: 2026\n/FontName /Sample def\ncurrentfile eexec\n"
        let zeros = String(repeating: String(repeating: "0", count: 64) + "\n", count: 8) + "cleartomark\n"
        return segment(1, Array(head.utf8)) + segment(2, encrypted(Array("aaaa\(secret)".utf8)))
            + segment(1, Array(zeros.utf8)) + [0x80, 3]
    }

    private static func segment(_ kind: UInt8, _ bytes: [UInt8]) -> [UInt8] {
        [0x80, kind] + (0..<4).map { UInt8(truncatingIfNeeded: bytes.count >> (8 * $0)) } + bytes
    }

    /// eexec (Adobe Type 1 Font Format, 7.3).
    private static func encrypted(_ plain: [UInt8]) -> [UInt8] {
        var key: UInt16 = 55_665
        return plain.map { byte in
            let cipher = byte ^ UInt8(key >> 8)
            key = (UInt16(cipher) &+ key) &* 52_845 &+ 22_719
            return cipher
        }
    }

    private static let end = "\ndup /Private 8 dict dup begin\nmark currentfile closefile\n"

    private static let licences: [TagCase] = [
        TagCase(
            FontLicenceCheck.embedding, context: "(never embed) [usr/share/sample/sample.ttf]",
            fires: { $0.addFile("usr/share/sample/sample.ttf", bytes: trueType(2)) },
            silent: { $0.addFile("usr/share/sample/sample.ttf", bytes: trueType(0)) }),
        TagCase(
            FontLicenceCheck.adobe,
            fires: {
                $0.addFile(
                    "usr/share/sample/sample.pfb",
                    bytes: type1("% Copyright (c) 1987-1990 Adobe Systems Incorporated.\n% All Rights Reserved.\(end)"))
            },
            silent: {
                $0.addFile(
                    "usr/share/sample/sample.pfb",
                    bytes: type1("% Copyright (c) 2026 Sample Team.\n% All Rights Reserved.\(end)"))
            }),
        TagCase(
            FontLicenceCheck.uncredited,
            fires: {
                $0.addFile("usr/share/sample/sample.pfb", bytes: type1("systemdict /a startlock get exec\(end)"))
            },
            silent: { $0.addFile("usr/share/sample/sample.pfb", bytes: type1("systemdict /a get exec\(end)")) }),
    ]
}
