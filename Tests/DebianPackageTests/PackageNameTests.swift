import DebianPackage
import Testing

@Suite("A package name")
struct PackageNameTests {
    @Test("is taken as Policy 5.6.1 has it", arguments: ["ab", "0ad", "libstdc++6", "python3.11", "a-b", "x11"])
    func accepts(text: String) throws {
        #expect(try PackageName(text).text == text)
    }

    @Test(
        "is refused with what is wrong and what would be right",
        arguments: [
            ("", "“” is not a package name: it is empty", "write two or more of"),
            ("a", "it has fewer than two characters", "write two or more of"),
            ("-ab", "it does not begin with a lower-case letter or a digit", "write two or more of"),
            ("Demo_App", "it does not begin with a lower-case letter or a digit", "write “demo-app”"),
            ("demo_app", "it holds the character “_”", "write “demo-app”"),
            ("demo app", "it holds a space", "write “demo-app”"),
            ("démo", "it holds the character “é”", "write two or more of"),
            ("ab\n", "it holds a line break", "write two or more of"),
            ("ab\u{7}", "it holds the character U+7", "write two or more of"),
        ])
    func refuses(text: String, problem: String, remedy: String) {
        let error = #expect(throws: PackageSyntaxError.self) { try PackageName(text) }
        #expect(error?.problem.hasSuffix(problem) == true, "\(error?.problem ?? "")")
        #expect(error?.remedy.hasPrefix(remedy) == true, "\(error?.remedy ?? "")")
        #expect(error?.value == text)
    }

    @Test("stands in the order of its bytes")
    func order() throws {
        let names = try ["b0", "a-b", "a+b", "a.b", "ab"].map { text throws in try PackageName(text) }
        #expect(names.sorted().map(\.text) == ["a+b", "a-b", "a.b", "ab", "b0"])
    }
}
