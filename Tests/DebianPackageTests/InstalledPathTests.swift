import Testing

@testable import DebianPackage

@Suite struct InstalledPathTests {
    @Test(arguments: [("/", "/"), ("/etc", "/etc"), ("/etc//x/", "/etc/x"), ("/é", "/é")])
    func normalForm(given: String, expected: String) throws {
        #expect(try InstalledPath(given).string == expected)
    }

    @Test(arguments: [
        "", "etc", "./etc", "/a/../b", "/a/./b", "/new\nline", "/nul\0", "/" + String(repeating: "a", count: 246),
    ])
    func whatDpkgsListsCannotHoldIsRefused(given: String) {
        #expect(throws: DebError.self) { try InstalledPath(given) }
    }

    @Test func theLongestNameThatDpkgUnpacksIsTaken() throws {
        let name = String(repeating: "a", count: 245)
        #expect(try InstalledPath("/opt/\(name)").name == name[...])
    }

    @Test func theSameLetterInOtherBytesIsAnotherName() throws {
        let (composed, decomposed) = (try InstalledPath("/\u{E9}"), try InstalledPath("/e\u{301}"))
        #expect(composed != decomposed)
        #expect(Set([composed, decomposed]).count == 2)
    }

    @Test func aNameMayBeginWithACombiningMark() throws {
        let path = try InstalledPath("/opt/\u{301}x/y")
        #expect(path.parent.string.utf8.elementsEqual("/opt/\u{301}x".utf8))
        let opt = try InstalledPath("/opt")
        #expect(path.parent.parent == opt)
        #expect(path.parent.name.utf8.elementsEqual("\u{301}x".utf8))
        #expect(path.isInside(path.parent) && path.isInside(opt))
    }

    @Test func aFolderStandsBeforeWhatItHoldsAndBothBeforeALongerName() throws {
        let paths = try ["/a.b", "/a/b", "/a", "/a-b", "/"].map { try InstalledPath($0) }
        #expect(paths.sorted().map(\.string) == ["/", "/a", "/a/b", "/a-b", "/a.b"])
    }

    @Test func insideMeansTheFolderItselfOrBelow() throws {
        let opt = try InstalledPath("/opt")
        #expect(try InstalledPath("/opt/x").isInside(opt))
        #expect(opt.isInside(opt) && opt.isInside(.root))
        #expect(try !InstalledPath("/option").isInside(opt))
    }
}
