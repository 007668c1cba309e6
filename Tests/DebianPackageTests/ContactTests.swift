import DebianPackage
import Testing

@Suite("A contact")
struct ContactTests {
    @Test("is a name and an address")
    func reads() throws {
        let contact = try Contact("Library Desk maintainers <desk+deb@lists.example.org>")
        #expect(contact.name == "Library Desk maintainers")
        #expect(contact.address == "desk+deb@lists.example.org")
        #expect(contact.description == "Library Desk maintainers <desk+deb@lists.example.org>")
    }

    @Test(
        "is refused when one of them is wrong",
        arguments: [
            ("", "the mail address in angle brackets is missing"), ("desk@example.org", "the mail address in angle"),
            ("Desk <desk@example.org> ", "the mail address in angle"), ("<desk@example.org>", "the name is missing"),
            ("Desk <>", "“” is no mail address"), ("Desk <desk>", "“desk” is no mail address"),
            ("Desk <a@b@c.org>", "“a@b@c.org” is no mail address"), ("Desk <@vm.org>", "“@vm.org” is no mail address"),
            ("Desk <desk@vm>", "“vm” is no mail domain"), ("Desk <desk@example..org>", "“example..org” is no mail"),
            ("Desk <de sk@example.org>", "the address holds a space"),
            ("De,sk <d@e.org>", "the name holds the character “,”"),
            ("De\nsk <d@e.org>", "the name holds a line break"), ("A <b> <c@d.org>", "the address holds the character “>”"),
        ])
    func refuses(text: String, problem: String) {
        let error = #expect(throws: PackageSyntaxError.self) { try Contact(text) }
        #expect(error?.problem.contains("is not a contact: ") == true)
        #expect(error?.problem.contains(problem) == true, "\(error?.problem ?? "")")
        #expect(error?.remedy == "write “Name <name@example.org>”")
    }
}
