/// A run of the tool: its rules, and what it found (SARIF 3.14).
struct SARIFRun: Encodable, Sendable {
    struct Tool: Encodable, Sendable {
        let driver: Driver
    }

    /// The tool itself (3.19).
    struct Driver: Encodable, Sendable {
        let name = "vsdeb"
        let version: String
        let rules: [Rule]
    }

    /// A tag (3.49, reportingDescriptor).
    struct Rule: Encodable, Sendable {
        struct Configuration: Encodable, Sendable { let level: String }
        struct Properties: Encodable, Sendable { let severity: Severity }

        let id: String
        let shortDescription: Message
        let fullDescription: Message
        let help: Message
        let defaultConfiguration: Configuration
        let properties: Properties

        init(_ tag: Tag) {
            id = tag.name
            shortDescription = Message(text: tag.summary)
            fullDescription = Message(text: tag.advice)
            help = Message(text: TagPage(tag).text, markdown: TagPage(tag).markdown)
            defaultConfiguration = Configuration(level: tag.severity.sarifLevel)
            properties = Properties(severity: tag.severity)
        }
    }

    /// A text (3.11), or a text with its Markdown (3.12).
    struct Message: Encodable, Sendable {
        let text: String
        var markdown: String?
    }

    /// What the run met besides findings (3.20, 3.58): files that could not be read.
    struct Invocation: Encodable, Sendable {
        struct Notification: Encodable, Sendable {
            let level = "error"
            let message: Message
            let locations: [SARIFResult.Location]
        }

        let executionSuccessful: Bool
        let toolExecutionNotifications: [Notification]
    }

    let tool: Tool
    let invocations: [Invocation]
    let results: [SARIFResult]
    let columnKind = "utf16CodeUnits"

    /// Only the rules of what was found are listed.
    init(
        _ reports: [(file: String, report: CheckReport)], unreadable: [(file: String, reason: String)], tags: [Tag],
        toolVersion: String
    ) {
        let found = Set(reports.flatMap { $0.report.findings + $0.report.overridden }.map(\.tag.name))
        let sorted = tags.filter { found.contains($0.name) }.sorted { $0.name < $1.name }
        invocations = [
            Invocation(
                executionSuccessful: unreadable.isEmpty,
                toolExecutionNotifications: unreadable.map {
                    .init(message: Message(text: $0.reason), locations: [SARIFResult.Location(file: $0.file)])
                })
        ]
        let places = Dictionary(sorted.enumerated().map { ($1.name, $0) }) { first, _ in first }
        tool = Tool(driver: Driver(version: toolVersion, rules: sorted.map(Rule.init)))
        results = reports.flatMap { file, report in
            report.findings.map { SARIFResult($0, in: file, rule: places[$0.tag.name], suppressed: []) }
                + report.overridden.map {
                    SARIFResult($0, in: file, rule: places[$0.tag.name], suppressed: [.init(kind: "inSource")])
                }
        }
    }
}

extension Severity {
    /// SARIF has three levels that matter (3.27.10).
    var sarifLevel: String {
        switch self {
        case .error: "error"
        case .warning: "warning"
        case .info, .pedantic, .experimental: "note"
        }
    }
}
