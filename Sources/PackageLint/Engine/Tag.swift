/// One thing that may be wrong with a package: its name, how bad it is, and the page that `--explain` prints.
///
/// Tags of Debian's Policy have lintian's names and severities, so that override files and habits keep working. The
/// page stands here as values and not as a comment, because `--explain`, SARIF's rules and docs/checks/ read it.
public struct Tag: Sendable, Hashable {
    /// The name: small letters, digits, and hyphens between them.
    public let name: String
    /// How bad it is.
    public let severity: Severity
    /// One sentence: what is wrong.
    public let summary: String
    /// Why it matters and what to do, in a few sentences.
    public let advice: String
    /// Where the rule stands: a Policy section, a manual page, a PEP.
    public let source: String

    /// Describes a tag.
    public init(_ name: String, _ severity: Severity, _ summary: String, advice: String, source: String) {
        self.name = name
        self.severity = severity
        self.summary = summary
        self.advice = advice
        self.source = source
    }
}
