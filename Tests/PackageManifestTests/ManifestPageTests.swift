import Foundation
import PackageManifest
import Testing

@Suite("docs/manifest.md")
struct ManifestPageTests {
    @Test("shows every section's keys as the schema has them", arguments: ManifestSchema.sections.map(\.name))
    func tables(name: String) throws {
        let section = try #require(ManifestSchema.sections.first { $0.name == name })
        let table = ManifestPage.table(of: section)
        let heading = name.isEmpty ? "\n## At the top\n" : "\n## `\(name)`\n"
        let page = try ManifestPage().text
        let chapter = page.components(separatedBy: heading).dropFirst().first?.components(separatedBy: "\n## ").first
        #expect(
            chapter?.contains(table) == true, "docs/manifest.md is out of date; below \(heading) it needs:\n\(table)")
    }

    @Test("shows no key that the decoder does not know")
    func knownKeys() throws {
        let known = ManifestSchema.sections.flatMap { $0.keys.map(ManifestPage.row) }
        for row in try ManifestPage().rows { #expect(known.contains(row)) }
        #expect(try ManifestPage().rows.count == known.count)
    }

    @Test("has only examples that decode")
    func examples() throws {
        let examples = try ManifestPage().examples
        #expect(examples.count >= 3)
        try SampleProject.with { project in
            for example in examples {
                let text = example.hasPrefix("package:") ? example : SampleProject.minimal + example
                #expect(project.faults(text, environment: ["VERSION": "1.5", "DESK_PORT": "8123"]) == [], "\(example)")
            }
        }
    }

    @Test("has keys whose examples decode, one by one")
    func keys() throws {
        try SampleProject.with { project in
            for section in ManifestSchema.sections {
                for key in section.keys {
                    let text = Self.manifest {
                        $0.name == section.name && $1.name == key.name || $1.standard == .required
                    }
                    #expect(project.faults(text) == [], "\(section.label(of: key.name))")
                }
            }
        }
    }

    @Test("has keys whose examples decode, all in one manifest")
    func allKeys() throws {
        try SampleProject.with { project in
            #expect(project.faults(Self.manifest { _, _ in true }) == [])
        }
    }

    /// A manifest of the examples of some keys.
    private static func manifest(_ isWanted: (ManifestSection, ManifestKey) -> Bool) -> String {
        ManifestSchema.sections.map { section in
            let lines = section.keys.filter { isWanted(section, $0) }.map { "\($0.name): \($0.example)\n" }
            return text(of: section, lines)
        }.joined()
    }

    private static func text(of section: ManifestSection, _ lines: [String]) -> String {
        guard !section.name.isEmpty else { return lines.joined() }
        guard case .list = section.shape else { return "\(section.name):\n" + lines.map { "  \($0)" }.joined() }
        let item = lines.enumerated().map { ($0.offset == 0 ? "  - " : "    ") + $0.element }.joined()
        return lines.isEmpty ? "" : "\(section.name):\n\(item)"
    }
}
