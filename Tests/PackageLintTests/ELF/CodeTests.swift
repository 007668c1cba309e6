@testable import LintCases
@testable import PackageLint
import Testing

/// What is searched for texts in compiled files.
@Suite struct CodeTests {
    private static let word = " it was recieved "

    private func found(_ change: (inout RawELF) -> Void) async throws -> [String] {
        let package = SamplePackage { $0.addFile("usr/lib/sample/thing.so", bytes: RawELF(change).bytes) }
        return try await package.findings([BinarySpellingCheck()]).map(\.context)
    }

    @Test func `instructions spell words by chance, texts do not`() async throws {
        #expect(try await found { $0.code = Self.word } == [])
        #expect(try await found { $0.text = Self.word } == ["recieved received"])
    }

    @Test func `a word in several parts is told once`() async throws {
        let found = try await found {
            $0.text = Self.word
            $0.soname = Self.word
        }
        #expect(found == ["recieved received"])
    }
}
