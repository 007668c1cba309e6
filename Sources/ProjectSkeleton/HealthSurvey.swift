import ServiceLint

/// The address by which an installation can see that the application serves.
struct HealthSurvey {
    /// The path; nil where the sources name none.
    let path: String?

    private static let words: Set = [
        "health", "healthz", "healthcheck", "health-check", "livez", "readyz", "ping", "status",
    ]

    /// Looks for the shortest string that is a path and ends in a usual word; `health` comes before the others.
    init(_ sources: [PythonSources.Source]) {
        let found = Set(sources.flatMap(\.outline.strings)).filter(Self.isHealthPath)
        path = found.min { left, right in
            (left.contains("health") ? 0 : 1, left.utf8.count, left) < (
                right.contains("health") ? 0 : 1, right.utf8.count, right
            )
        }
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
