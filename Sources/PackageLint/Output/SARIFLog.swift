/// Findings in the Static Analysis Results Interchange Format 2.1.0 (OASIS), which code hosts show beside the sources.
public struct SARIFLog: Encodable, Sendable {
    private enum CodingKeys: String, CodingKey {
        case schema = "$schema"
        case version, runs
    }

    private let schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json"
    private let version = "2.1.0"
    private let runs: [SARIFRun]

    /// The log of one run over some files, of which those in `unreadable` could not be read; `tags` are all that it
    /// could have found.
    public init(
        _ reports: [(file: String, report: CheckReport)], unreadable: [(file: String, reason: String)] = [],
        tags: [Tag], toolVersion: String
    ) {
        runs = [SARIFRun(reports, unreadable: unreadable, tags: tags, toolVersion: toolVersion)]
    }
}
