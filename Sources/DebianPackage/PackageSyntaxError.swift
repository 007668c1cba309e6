/// What is wrong with the text of one of Debian's small languages: names, versions, relations, contacts, changelogs.
///
/// Each case carries the refused text, what is wrong with it, and what to write instead.
public enum PackageSyntaxError: Error, Equatable, Sendable {
    /// Not a package name (Policy 5.6.1 and 5.6.7).
    case packageName(_ value: String, problem: String, remedy: String)
    /// Not a version (Policy 5.6.12, deb-version(7)).
    case version(_ value: String, problem: String, remedy: String)
    /// Not a relation between packages (Policy 7.1).
    case relation(_ value: String, problem: String, remedy: String)
    /// Not an architecture of Debian.
    case architecture(_ value: String, problem: String, remedy: String)
    /// Not a contact of the form `Name <mail@host>` (Policy 5.6.2).
    case contact(_ value: String, problem: String, remedy: String)
    /// Not a section of the Debian archive (Policy 2.4).
    case section(_ value: String, problem: String, remedy: String)
    /// A changelog that deb-changelog(5) does not allow; `line` counts from 1.
    case changelog(line: Int, _ value: String, problem: String, remedy: String)

    /// The text that was refused.
    public var value: String { parts.value }

    /// What is wrong with it: a sentence without a full stop, naming the text.
    public var problem: String { "“\(shortened(value))” is not \(parts.kind): \(parts.problem)" }

    /// What to write instead: a sentence without a full stop.
    public var remedy: String { parts.remedy }

    /// The line of a changelog, counted from 1; nil for the other kinds.
    public var line: Int? {
        guard case .changelog(let line, _, _, _) = self else { return nil }
        return line
    }

    private var parts: (kind: String, value: String, problem: String, remedy: String) {
        switch self {
        case .packageName(let value, let problem, let remedy): ("a package name", value, problem, remedy)
        case .version(let value, let problem, let remedy): ("a version", value, problem, remedy)
        case .relation(let value, let problem, let remedy): ("a package relation", value, problem, remedy)
        case .architecture(let value, let problem, let remedy): ("a Debian architecture", value, problem, remedy)
        case .contact(let value, let problem, let remedy): ("a contact", value, problem, remedy)
        case .section(let value, let problem, let remedy): ("a Debian section", value, problem, remedy)
        case .changelog(_, let value, let problem, let remedy): ("changelog text", value, problem, remedy)
        }
    }

    /// A refused text may be a whole file by mistake: a message shows its beginning, on one line.
    private func shortened(_ text: String) -> String {
        let line = text.prefix { !$0.isNewline }
        return line.count > 120 || line.count < text.count ? "\(line.prefix(120))…" : text
    }
}

extension PackageSyntaxError: CustomStringConvertible {
    /// The problem and its remedy, with the line where there is one.
    public var description: String {
        let place = line.map { "line \($0): " } ?? ""
        return "\(place)\(problem); \(remedy)"
    }
}
