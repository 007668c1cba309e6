import Foundation
import PackageManifest

/// The page docs/manifest.md, and what the schema says that it must hold.
struct ManifestPage {
    let text: String

    init() throws {
        let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let page = tests.deletingLastPathComponent().appendingPathComponent("docs/manifest.md")
        text = String(decoding: try Data(contentsOf: page), as: UTF8.self)
    }

    /// The page's lines that tell of a key.
    var rows: [String] { text.split(separator: "\n").map(String.init).filter { $0.hasPrefix("| `") } }

    /// The page's blocks of YAML.
    var examples: [String] {
        text.components(separatedBy: "```yaml\n").dropFirst().compactMap { $0.components(separatedBy: "```").first }
    }

    /// The table of a section.
    static func table(of section: ManifestSection) -> String {
        let head = "| key | value | default | example | meaning |\n| --- | --- | --- | --- | --- |\n"
        return head + section.keys.map { row(of: $0) + "\n" }.joined()
    }

    /// The line of a key.
    static func row(of key: ManifestKey) -> String {
        "| `\(key.name)` | \(key.type) | \(key.standard) | `\(key.name): \(key.example)` | \(key.summary) |"
    }
}
