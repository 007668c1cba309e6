import Testing

@testable import DebianPackage

@Suite struct ControlParagraphTests {
    @Test func fieldsStandInDpkgsOrderWhateverTheOrderOfSetting() throws {
        var paragraph = ControlParagraph()
        try paragraph.setDescription(synopsis: "a thing", extended: "First.\n\nSecond\n  verbatim\n\n")
        try paragraph.set("X-Own", "x")
        try paragraph.set("Depends", "b, c")
        try paragraph.set("Installed-Size", "12")
        try paragraph.set("Version", "1")
        try paragraph.set("Package", "thing")
        try paragraph.set("Recommends", "")
        #expect(
            paragraph.text == """
                Package: thing
                Version: 1
                Installed-Size: 12
                Depends: b, c
                Description: a thing
                 First.
                 .
                 Second
                   verbatim
                X-Own: x

                """)
    }

    @Test(arguments: ["a\nB: c", "a\r", "nul\0"])
    func aValueCannotBecomeAnotherField(value: String) {
        var paragraph = ControlParagraph()
        #expect(throws: DebError.self) { try paragraph.set("A", value) }
    }

    @Test(arguments: ["", "A B", "A:", "#A", "-A", "Ä"])
    func aNameThatDpkgWouldMisreadIsRefused(name: String) {
        var paragraph = ControlParagraph()
        #expect(throws: DebError.self) { try paragraph.set(name, "x") }
    }

    @Test func aLaterValueTakesThePlaceOfAnEarlierOne() throws {
        var paragraph = ControlParagraph()
        try paragraph.set("Version", "1")
        try paragraph.set("Version", "2")
        #expect(paragraph.text == "Version: 2\n")
        #expect(paragraph["Version"] == "2")
    }
}
