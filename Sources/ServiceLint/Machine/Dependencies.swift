import DebianPackage
import PackageLint

/// What the package says it needs.
struct Dependencies: Sendable {
    /// Every relation of Depends and Pre-Depends that can be read.
    let relations: [Relation]

    init(_ package: CheckedPackage) {
        let fields = ["Pre-Depends", "Depends"].compactMap { package.control[$0] }
        let texts = fields.flatMap { $0.split(separator: ",") }
        // What cannot be read has findings of its own.
        relations = texts.compactMap { text in
            try? Relation(String(text.filter { !$0.isNewline }.drop { $0 == " " || $0 == "\t" }))
        }
    }

    /// The packages of all alternatives.
    var names: [String] { relations.flatMap { $0.alternatives.map(\.name.text) } }

    /// Whether a package that depends on `dependency` can expect `name` to come from there: they share a word.
    static func mayBelong(_ name: String, to dependency: String) -> Bool {
        if common.contains(dependency) { return false }
        let words = { (text: String) in
            Set(text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init).filter { $0.count > 2 })
        }
        let (left, right) = (words(name), words(dependency))
        return left.contains { word in right.contains { $0.hasPrefix(word) || word.hasPrefix($0) } }
    }

    /// Whether the package of this name has certainly no service that others could require.
    static func bringsNoUnits(_ name: String) -> Bool {
        common.contains(name) || name.hasPrefix("python3-") || name.hasPrefix("lib") || name.hasPrefix("fonts-")
            || ["python3", "nginx", "nginx-light", "nginx-full", "nginx-extras"].contains(name)
    }

    /// Packages that make no users, units or folders for others, though their names have common words in them.
    private static let common: Set = [
        "adduser", "python3", "python3-venv", "libc6", "libgcc-s1", "libstdc++6", "zlib1g", "logrotate", "debconf",
        "init-system-helpers", "sysvinit-utils", "passwd", "coreutils",
    ]

    /// Whether one of `wanted` is among them, as any alternative.
    func has(_ wanted: String...) -> Bool { names.contains { wanted.contains($0) } }
}
