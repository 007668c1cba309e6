/// Findings as lintian prints them: `E: package: tag context [path:line]`, why below it, and below the last of a tag what
/// to write instead.
public struct FindingLines: Sendable {
    private let report: CheckReport
    private let least: Severity
    private let limit: Int

    /// Shows what is at least as bad as `least`, and of one tag `limit` findings at the most; 0 is no limit.
    public init(_ report: CheckReport, least: Severity, limit: Int) {
        self.report = report
        self.least = least
        self.limit = limit
    }

    /// The lines, the worst first; empty if there is nothing to show.
    public var lines: [String] {
        var lines: [String] = []
        var rest = report.findings.filter { $0.tag.severity >= least }[...]
        while let first = rest.first {
            let same = rest.prefix { $0.tag == first.tag }
            rest = rest.dropFirst(same.count)
            let shown = limit == 0 ? same : same.prefix(limit)
            lines += shown.flatMap(Self.lines) + Self.notes(first.tag.advice)
            if shown.count < same.count {
                lines.append("N: \(same.count - shown.count) more of \(first.tag.name); --limit 0 shows all")
            }
        }
        return lines
    }

    private static func lines(_ finding: Finding) -> [String] {
        let place = finding.overridableContext
        let line = "\(finding.tag.severity.letter): \(finding.package): \(finding.tag.name)"
        // A name with a newline in it must not pass for a finding of its own.
        let first = (place.isEmpty ? line : "\(line) \(place)").escapingControls
        return [first] + notes(finding.explanation ?? "")
    }

    private static func notes(_ text: String) -> [String] {
        text.split(separator: "\n").map { "N:   \(String($0).escapingControls)" }
    }
}

extension String {
    /// Control characters as `\x0A`: what comes from a package must not steer the terminal.
    var escapingControls: String {
        guard unicodeScalars.contains(where: \.isControl) else { return self }
        return unicodeScalars.map { $0.isControl ? Self.escaped($0) : String($0) }.joined()
    }

    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "\\x" + (digits.count < 2 ? "0" + digits : digits)
    }
}

extension Unicode.Scalar {
    /// C0, DEL and C1: what a terminal obeys.
    fileprivate var isControl: Bool { value < 0x20 || (0x7F...0x9F).contains(value) }
}
