@testable import PackageLint
import Testing

@Suite struct SpellingTests {
    @Test(arguments: [
        ("It can recieve mail.", ["recieve receive"]), ("Recieve, then RECIEVE again", ["Recieve Receive"]),
        ("(recieve) [seperate]", ["recieve receive", "seperate separate"]), ("in /usr/lib/recieve.py", []),
        ("recieve(s) and recieve-all, _recieve", []), ("alot of it", ["alot a lot"]),
        ("It allows to send", ["\"allows to\" \"allows one to\""]), ("the the end", ["the the (duplicate word) the"]),
        ("had had. Had that", []), ("“the the”, \"the the\" end", []), ("", []),
    ])
    func `finds misspellings`(_ text: String, _ expected: [String]) {
        let found = Misspellings.find(in: text).map(\.description)
        #expect(Set(found) == Set(expected))
    }

    @Test func `takes the package's own words for right`() {
        #expect(Misspellings.find(in: "recieve alot", allowing: ["recieve"]).map(\.wrong) == ["alot"])
    }

    @Test func `finds words among a program's bytes`() {
        let bytes = [0x7F, 0x00] + Array("cannot recieve".utf8) + [0x00, 0xFF] + Array("occured\u{0}x".utf8)
        #expect(Misspellings.find(in: bytes).map(\.wrong) == ["recieve"])
    }

    @Test func `finds names without their capitals`() {
        let found = ProperNames.find(in: "for python, (debian) and [linux kernel] meta package").map(\.description)
        #expect(found == ["meta package metapackage", "python Python", "debian Debian"])
    }
}
