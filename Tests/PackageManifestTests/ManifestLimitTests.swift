import PackageManifest
import Testing

@Suite("A manifest out of all bounds")
struct ManifestLimitTests {
    @Test("is refused before it costs anything: larger than a mebibyte")
    func size() throws {
        try expectFault(
            of: String(repeating: "# comment\n", count: 110_000), "1:1: the manifest is larger than 1048576 bytes")
    }

    @Test(
        "is refused: levels within each other",
        arguments: [
            ("[\n", 300_000, "too many levels within each other"),
            ("{a:\n", 200_000, "too many levels within each other"),
            ("- ", 200_000, "too many levels within each other"),
            ("- ", 900, "1:35: more than 16 levels within each other"),
        ])
    func depth(opening: String, count: Int, fault: String) throws {
        try expectFault(of: String(repeating: opening, count: count), fault)
    }

    @Test(
        "is refused: aliases that multiply",
        arguments: [
            bomb(levels: 9) + "files: *a9\n", bomb(levels: 9) + "? *a9\n: value\n",
            bomb(levels: 4) + "? [*a4, *a4]\n: x\n",
        ])
    func aliases(text: String) throws {
        try expectFault(of: text, "more than 8 aliases")
    }

    @Test("is refused: too many values, whether written or by alias")
    func values() throws {
        let items = "[" + String(repeating: "a,", count: 10_001) + "]"
        try expectFault(of: "files: &f \(items)\nsystemd: *f\n", "more than 20000 values")
        try expectFault(of: "files: [" + String(repeating: "a,", count: 20_001) + "]\n", "more than 20000 values")
    }

    @Test("may have aliases as far as they are few, and text that looks like them")
    func fewAliases() throws {
        try SampleProject.with { project throws in
            let text = "application:\n  title: Books & *more* &c *c\n".replacing("&c *c", with: "of *it*")
            let manifest = SampleProject.minimal.replacing("application:\n", with: text)
            #expect(try project.decode(manifest).application.title == "Books & *more* of *it*")
        }
    }

    @Test("is read no further than 64 keys that stand twice")
    func duplicates() throws {
        let keys = (0..<70).map { "key\($0): a\nkey\($0): b\n" }.joined()
        try SampleProject.with { project in
            let faults = project.faults(keys)
            #expect(faults.count == 1 && faults[0].contains("stands more than once"), "\(faults.prefix(3))")
        }
    }

    @Test(
        "is no manifest",
        arguments: [
            ("", "1:1: the manifest is empty"), ("# none\n", "1:1: the manifest is empty"),
            ("package", "1:1: found the text “package”"), ("- a\n", "1:1: found a list"), ("~\n", "1:1: found nothing"),
        ])
    func noManifest(text: String, fault: String) throws {
        try expectFault(of: text, fault)
    }

    private func expectFault(of text: String, _ fault: String) throws {
        try SampleProject.with { project in
            let error = #expect(throws: ManifestError.self) { try project.decode(text) }
            let faults = (error?.faults ?? []).lazy.map { "\($0.line):\($0.column): \($0.message)" }
            #expect(faults.contains { $0.contains(fault) }, "\(Array(faults.prefix(5)))")
        }
    }

    /// Each level holds the one below it twice.
    private static func bomb(levels: Int) -> String {
        (1...levels).reduce("a0: &a0 [x, x, x, x]\n") { text, level in
            text + "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n"
        }
    }
}
