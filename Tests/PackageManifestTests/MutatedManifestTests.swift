import PackageManifest
import SystemPackage
import TestSupport
import Testing

@Suite("A damaged manifest")
struct MutatedManifestTests {
    private static let count = 2400

    @Test("never stops the program, and its faults stand within it", arguments: 0..<4)
    func mutations(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        try SampleProject.with { project in
            for _ in 0..<(Self.count / 4) {
                var scalars = Array(ManifestDecoderTests.full.unicodeScalars)
                for _ in 0..<Int.random(in: 1...4, using: &random) { Self.damage(&scalars, &random) }
                Self.check(Self.text(scalars), project)
            }
        }
    }

    @Test("may end anywhere")
    func truncations() throws {
        let scalars = Array(ManifestDecoderTests.full.unicodeScalars)
        try SampleProject.with { project in
            for length in stride(from: 0, to: scalars.count, by: 7) {
                Self.check(Self.text(Array(scalars[..<length])), project)
            }
        }
    }

    private static func check(_ text: String, _ project: SampleProject) {
        let lines = text.unicodeScalars.count { $0.properties.generalCategory == .control || $0.value > 0x2000 } + 2
        do {
            _ = try project.decode(text, environment: ["VERSION": "1.0", "PORT": "8123"])
        } catch {
            #expect(!error.faults.isEmpty)
            for fault in error.faults where fault.file.string.hasSuffix("vsdeb.yaml") {
                #expect((1...lines).contains(fault.line) && fault.column >= 1, "\(fault) in \(text.debugDescription)")
            }
        }
    }

    private static func damage(_ scalars: inout [Unicode.Scalar], _ random: inout SeededGenerator) {
        let place = Int.random(in: 0..<max(1, scalars.count), using: &random)
        let end = min(scalars.count, place + Int.random(in: 1...20, using: &random))
        switch Int.random(in: 0..<6, using: &random) {
        case 0: scalars.removeSubrange(min(place, end)..<end)
        case 1: scalars.insert(contentsOf: scalars[min(place, end)..<end], at: place)
        case 2: scalars.insert(nasty.randomElement(using: &random) ?? " ", at: min(place, scalars.count))
        case 3: scalars.insert(contentsOf: pieces.randomElement(using: &random) ?? [], at: min(place, scalars.count))
        case 4 where place < scalars.count: scalars[place] = nasty.randomElement(using: &random) ?? " "
        default: scalars.removeLast(min(scalars.count, end - min(place, end)))
        }
    }

    private static func text(_ scalars: [Unicode.Scalar]) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }

    private static let nasty = Array(
        "\n\r\t :-?[]{},&*!|>'\"%@`#$~<=\\\0\u{7}\u{85}\u{2028}\u{FEFF}\u{E000}é😀".unicodeScalars)

    private static let pieces = [
        "${", "${X}", "${VERSION:-", "&a ", "*a", "<<: *a", "\n---\n", "\n...\n", "? ", "!!binary ", "!!str ",
        "%YAML 1.2\n", "|2+\n", "\n  name: x", "\npackage:\n", "[[[[[[", "\"\\ud800\"", "\"\\x00\"", "0x1p3", "1e999",
        ".inf",
    ]
    .map { Array($0.unicodeScalars) }
}
