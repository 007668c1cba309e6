import Testing

@testable import DebianPackage

@Suite struct InstalledPathTests {
    @Test(arguments: [("/", "/"), ("/etc", "/etc"), ("/etc//x/", "/etc/x"), ("/é", "/é")])
    func normalForm(given: String, expected: String) throws {
        #expect(try InstalledPath(given).string == expected)
    }

    @Test(arguments: [
        "", "etc", "./etc", "/a/../b", "/a/./b", "/new\nline", "/nul\0", "/" + String(repeating: "a", count: 256),
    ])
    func whatDpkgsListsCannotHoldIsRefused(given: String) {
        #expect(throws: DebError.self) { try InstalledPath(given) }
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
