import ServiceLint

/// The address by which an installation can see that the application serves.
struct HealthSurvey {
    /// The path; nil where the sources name none.
    let path: String?
    /// Where it stands, as `file:line`; nil without one.
    let place: String?
    /// Whether the application itself defines it; elsewhere something may come before it, or ask for a login.
    let isSure: Bool

    private static let words: Set = [
        "health", "healthz", "healthcheck", "health-check", "livez", "readyz", "ping", "status",
    ]

    private struct Found {
        let text: PythonOutline.Text
        let file: String
        let isSure: Bool

        /// What the application defines comes first, then what is called `health`, then the shortest.
        var rank: (Int, Int, Int, String) {
            (isSure ? 0 : 1, text.text.contains("health") ? 0 : 1, text.text.utf8.count, text.text)
        }
    }

    /// Looks for a string that is a path and ends in a usual word.
    init(_ sources: [PythonSources.Source], application: ApplicationCandidate?) {
        let all = sources.flatMap { source in
            source.outline.texts.filter { Self.isHealthPath($0.text) }.map { text in
                Found(
                    text: text, file: source.file,
                    isSure: source.file == application?.file && text.decoratedBy == application?.attribute)
            }
        }
        let found = all.min { $0.rank < $1.rank }
        path = found?.text.text
        place = found.map { "\($0.file):\($0.text.line)" }
        isSure = found?.isSure ?? false
    }

    private static func isHealthPath(_ text: String) -> Bool {
        guard text.hasPrefix("/"), text.utf8.count <= 60, let last = text.split(separator: "/").last else {
            return false
        }
        return words.contains(String(last))
            && text.utf8.allSatisfy {
                (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || "/._-".utf8.contains($0)
            }
    }
}
