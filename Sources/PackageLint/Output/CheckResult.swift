/// The JSON of `vsdeb check --format json`, which docs/check.md documents.
public struct CheckResult: Encodable, Sendable {
    /// The package's name.
    public let package: String
    /// What was found, the worst first.
    public let findings: [Entry]
    /// What the package's override file silenced.
    public let overridden: [Entry]

    /// One finding.
    public struct Entry: Encodable, Sendable {
        /// The tag's name.
        public let tag: String
        /// error, warning, info, pedantic or experimental.
        public let severity: Severity
        /// The file inside the package; null for the package as a whole.
        public let path: String?
        /// The line in it, counted from 1; null where there is none.
        public let line: Int?
        /// The values that show it.
        public let context: String
        /// Why it fails and what to write instead.
        public let explanation: String

        fileprivate init(_ finding: Finding) {
            tag = finding.tag.name
            severity = finding.tag.severity
            path = finding.path
            line = finding.line
            context = finding.context
            explanation = finding.whyAndRemedy
        }

        private enum Key: CodingKey { case tag, severity, path, line, context, explanation }

        /// Writes every key, null where there is nothing, so that readers need not ask which are there.
        public func encode(to encoder: any Encoder) throws {
            var entry = encoder.container(keyedBy: Key.self)
            try entry.encode(tag, forKey: .tag)
            try entry.encode(severity, forKey: .severity)
            try entry.encode(path, forKey: .path)
            try entry.encode(line, forKey: .line)
            try entry.encode(context, forKey: .context)
            try entry.encode(explanation, forKey: .explanation)
        }
    }

    /// The result of a report.
    public init(_ report: CheckReport) {
        package = report.package
        findings = report.findings.map(Entry.init)
        overridden = report.overridden.map(Entry.init)
    }
}
