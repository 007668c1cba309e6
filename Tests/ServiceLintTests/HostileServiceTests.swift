import LintCases
import PackageLint
import Testing

@testable import ServiceLint

/// Whatever stands in a package's files, reading them ends soon and never crashes.
@Suite struct HostileServiceTests {
    /// Texts of the good service, of every language that is read.
    private static let texts: [[UInt8]] =
        SamplePackage.service.data.compactMap { member in
            guard case .file(let bytes) = member.kind, !bytes.isEmpty else { return nil }
            return bytes
        } + SamplePackage.service.control.compactMap { if case .file(let bytes) = $0.kind { bytes } else { nil } }

    private func readAll(_ bytes: [UInt8]) {
        _ = PythonModule(bytes)
        _ = PythonNameUse.moduleLevel(bytes)
        _ = NginxConfiguration(bytes, path: "x").all
        _ = PageReferences.all(in: bytes).map(\.localPath)
        _ = RecordLine.lines(of: bytes)
        _ = ScriptReading(bytes, name: "postinst").commands(for: ["configure"])
        _ = DistributionRequirement(String(decoding: bytes.prefix(200), as: UTF8.self))
        _ = ListenAddress(String(decoding: bytes.prefix(40), as: UTF8.self))
    }

    @Test func `survives texts that were cut off`() {
        for text in Self.texts {
            for end in stride(from: 0, to: text.count, by: max(1, text.count / 25)) { readAll(Array(text[..<end])) }
        }
    }

    @Test func `survives changed bytes`() {
        var generator = SeededGenerator(state: 20_261_101)
        for text in Self.texts {
            for _ in 0..<20 {
                var changed = text
                for _ in 0..<3 {
                    changed[Int.random(in: 0..<changed.count, using: &generator)] = UInt8.random(
                        in: 0...255, using: &generator)
                }
                readAll(changed)
            }
        }
    }

    @Test(arguments: [
        "a\u{0B}\u{0C} b;", String(repeating: "(", count: 20_000), String(repeating: "{ a ", count: 20_000),
        "x = " + String(repeating: "not ", count: 20_000),
        "x = " + String(repeating: "-", count: 20_000) + "1",
        "x = 'a'\n" + String(repeating: "x = x + x\n", count: 200),
        "x = 1\n" + String(repeating: "x = (x, x, [x])\n", count: 200),
        "x = f(1)\n" + String(repeating: "x = x or x\n", count: 200),
        "x = 0\n" + String(repeating: "if a: x = x, x\n", count: 200),
        String(repeating: "try:\n import a\n", count: 2_000),
        "<" + String(repeating: "a=", count: 20_000), String(repeating: "f() { g; }\ng() { f; }\n", count: 2_000),
        "a=1\n" + String(repeating: "a=$a$a$a\n", count: 100) + "mkdir $a\n", String(repeating: "${", count: 20_000),
    ])
    func `survives what grows`(_ text: String) { readAll(Array(text.utf8)) }
}

/// A generator that gives the same numbers at each run (SplitMix64).
private struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
