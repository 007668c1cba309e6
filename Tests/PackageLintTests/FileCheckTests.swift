import LintCases
@testable import PackageLint
import Testing

/// What the table of cases cannot show, since lintian fails on such packages, or no package is needed.
@Suite struct FileCheckTests {
    @Test(arguments: ["3", "4", "6"] as [Character])
    func `reports devices and fifos`(_ flag: Character) async throws {
        let package = SamplePackage {
            let path = "usr/share/sample/special"
            $0.add(SamplePackage.Member("./\(path)", .other(flag), mode: 0o600), at: path)
        }
        let found = try await package.findings([OwnerCheck()]).filter { $0.tag == OwnerCheck.special }
        #expect(found.map(\.overridableContext) == ["0600 [usr/share/sample/special]"])
    }

    @Test(arguments: [
        (bytes: [0x61, 0xC3, 0xA9], valid: true), (bytes: [0xE2, 0x82, 0xAC], valid: true),
        (bytes: [0xF0, 0x9F, 0x98, 0x80], valid: true), (bytes: [0xC0, 0x80], valid: false),
        (bytes: [0xED, 0xA0, 0x80], valid: false), (bytes: [0xF4, 0x90, 0x80, 0x80], valid: false),
        (bytes: [0xE2, 0x82], valid: false), (bytes: [0xC3], valid: false), (bytes: [0xE2, 0x28, 0xA1], valid: false),
        (bytes: [], valid: true),
    ])
    func `tells UTF-8 from other bytes`(_ sample: (bytes: [UInt8], valid: Bool)) {
        #expect(UTF8Text.isValid(sample.bytes) == sample.valid)
    }

    @Test func `a name that is not UTF-8 and one with an escape are told apart`() {
        #expect(PlainText.isPlain([0xE9, 0x0A]))
        #expect(!PlainText.isPlain([0xE9]))
        #expect(!PlainText.isPlain([0x1B, 0xE9, 0x0A]))
        #expect(!PlainText.isPlain([UInt8](repeating: 0x61, count: 301) + [0xE9, 0x0A]))
        #expect(PlainText.isPlain([0xFF, 0xFE, 0x61, 0x00, 0x0A, 0x00]))
    }

    @Test func `pieces of pages leave comments out, and keep what never ends`() {
        func whole(_ text: String) -> String {
            PageWindows(Array(text.utf8)).map { String(decoding: $0, as: UTF8.self) }.joined(separator: "|")
        }
        #expect(whole("A<!-- b -->C<!--[if IE]>d-->/* e */f") == "ac<!--[if ie]>d-->f")
        #expect(whole("a<!-- b --  >c") == "ac")
        #expect(whole("a/* b") == "a/* b")
        #expect(whole("") == "")
        #expect(Array(PageWindows([UInt8](repeating: 0x61, count: 40_000))).map(\.count) == [32_768, 23_616])
    }

    @Test(arguments: [
        ("<img src=\"https://a.org/b\">", "https://a.org/b"), ("<img  alt=\"x\"\n src=\"//a.org/b\" >", "//a.org/b"),
        ("@import url( \"http://a.org/b\" ) ;", "http://a.org/b"),
    ])
    func `finds what is loaded from elsewhere`(_ page: String, _ url: String) {
        #expect(RemoteLoad.all(in: Array(page.utf8)).map(\.url) == [url])
    }

    @Test(arguments: [
        "<img src=\"/b\">", "<imgsrc=\"https://a.org/b\">", "<img xsrc=\"https://a.org/b\">",
        "<img src=\"https://a.org/b",
        "<a src=\"https://a.org/b\">", "<img>src=\"https://a.org/b\">", "src=\"https://a.org/b\">", "<img src=\"http",
        "<img src=\"https:/a.org\">", "@import url(\"https://a.org\"", "@import", "=\"http", "=\"//",
    ])
    func `finds nothing in broken elements`(_ page: String) {
        #expect(RemoteLoad.all(in: Array(page.utf8)).map(\.url) == [])
    }

    @Test func `fonts cut anywhere do no harm`() {
        let font: [UInt8] = [0, 1, 0, 0, 0, 200] + [UInt8](repeating: 0xFF, count: 60)
        for count in 0...font.count { #expect(TrueTypeFont.embeddingType(Array(font[..<count])) == nil) }
        let type1 = Array("%!PS-AdobeFont-1.0: A\ncurrentfile eexec\n0a1b2c3".utf8)
        for count in 0...type1.count { #expect(Type1Font(Array(type1[..<count]))?.adobeFragment == nil) }
        let segments: [UInt8] = [0x80, 1, 0xFF, 0xFF, 0xFF, 0x7F, 0x25, 0x80, 2]
        for count in 0...segments.count { #expect(Type1Font(Array(segments[..<count])) == nil) }
    }

    @Test func `archives cut anywhere do no harm`() {
        let end: [UInt8] = [0x50, 0x4B, 5, 6, 0, 0, 0, 0, 1, 0, 1, 0, 0xFF, 0xFF, 0xFF, 0x7F, 0xFF, 0xFF, 0, 0, 0, 0]
        for count in 0...end.count { #expect(!ZipDirectory.isSound(Array(end[..<count]))) }
    }

    @Test func `knows the languages of ISO 639`() {
        #expect(LanguageCodes.known("de") && LanguageCodes.known("hsb") && LanguageCodes.known("zza"))
        #expect(!LanguageCodes.known("zz") && !LanguageCodes.known("qaa") && !LanguageCodes.known(""))
        #expect(LanguageCodes.twoLetters["fra"] == "fr")
    }

    @Test func `words are found whatever their letters, up to the last byte`() {
        let search = KeywordSearch(["abc", "bcd"])
        #expect(search.first(in: Array("xxABC".utf8)).map { [$0.word, $0.offset] } == [0, 2])
        #expect(search.first(in: Array("xab".utf8)) == nil)
        #expect(search.first(in: []) == nil)
    }
}
