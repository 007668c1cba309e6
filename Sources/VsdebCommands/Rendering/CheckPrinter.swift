import PackageLint

/// Prints what checks came to.
struct CheckPrinter {
    let format: CheckFormat
    let least: Severity
    let limit: Int
    /// Whether the command was given one file.
    let isOneFile: Bool

    /// Prints `reports`: findings to standard output, the count to standard error.
    ///
    /// SARIF tells of the `unreadable` files too.
    func print(_ reports: [(file: String, report: CheckReport)], unreadable: [(file: String, reason: String)]) throws {
        switch format {
        case .text: try printText(reports)
        case .json: try printJSON(reports)
        case .sarif:
            let tags = Checks.groups.flatMap(\.tags)
            try StandardStreams.print(
                JSONOutput.text(SARIFLog(reports, unreadable: unreadable, tags: tags, toolVersion: Vsdeb.version)))
        }
    }

    private func printText(_ reports: [(file: String, report: CheckReport)]) throws {
        for (file, report) in reports {
            let lines = FindingLines(report, least: least, limit: limit).lines
            if !lines.isEmpty { try StandardStreams.print(lines.joined(separator: "\n")) }
            StandardStreams.tell("vsdeb: \(file): \(CheckSummary(report).text)\n")
        }
    }

    /// One file is one object, or nothing where it could not be read; of several there is a list.
    private func printJSON(_ reports: [(file: String, report: CheckReport)]) throws {
        let results = reports.map { CheckResult($0.report) }
        if isOneFile {
            for only in results { try StandardStreams.print(JSONOutput.text(only)) }
        } else {
            try StandardStreams.print(JSONOutput.text(results))
        }
    }
}
