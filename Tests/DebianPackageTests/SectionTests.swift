import DebianPackage
import Testing

@Suite("A section of the archive")
struct SectionTests {
    @Test("is one of Policy 2.4, with its area", arguments: ["web", "misc", "contrib/web", "non-free-firmware/kernel"])
    func accepts(text: String) throws {
        #expect(try Section(text).text == text)
    }

    @Test(
        "is refused otherwise",
        arguments: [
            ("internet", "the archive has none of that name"), ("", "the archive has none of that name"),
            ("main/web", "“main” is no area"), ("contrib/", "the archive has none of that name"),
            ("contrib/web/x", "the archive has none of that name"), ("Web", "the archive has none of that name"),
        ])
    func refuses(text: String, problem: String) {
        let error = #expect(throws: PackageSyntaxError.self) { try Section(text) }
        #expect(error?.problem == "“\(text)” is not a Debian section: \(problem)")
    }
}
