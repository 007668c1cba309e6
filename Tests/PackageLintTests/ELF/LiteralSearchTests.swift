@testable import PackageLint
import Testing

@Suite struct LiteralSearchTests {
    private func places(_ texts: [String], in content: String) -> [String] {
        var found: [String] = []
        Array(content.utf8).withUnsafeBufferPointer { bytes in
            LiteralSearch(texts.map { Array($0.utf8) }).scan(bytes) { found.append("\(texts[$0])@\($1)") }
        }
        return found
    }

    @Test func `finds every text at every place`() {
        #expect(
            places(["abcd", "bcde", "cdefgh"], in: "xabcdefgh abcd") == ["abcd@1", "bcde@2", "cdefgh@3", "abcd@10"])
        #expect(places(["ab"], in: "abab") == ["ab@0", "ab@2"])
    }

    @Test func `finds nothing where nothing is`() {
        #expect(places(["abcd"], in: "abc") == [])
        #expect(places(["abcdefgh"], in: "") == [])
        #expect(places(["abcd", "xyz12345"], in: "abcxyz1234") == [])
    }

    @Test func `steps through damaged archives of objects`() {
        var bytes = Array("!<arch>\n".utf8)
        bytes += Array("thing.o/        0           0     0     644     4         `\nabcd".utf8)
        #expect(Array(ArMembers(bytes)).map(\.name) == ["thing.o"])
        for length in 8..<bytes.count { _ = Array(ArMembers(Array(bytes[..<length]))) }
        bytes[56] = 0x39
        bytes[57] = 0x39
        _ = Array(ArMembers(bytes))
    }
}
