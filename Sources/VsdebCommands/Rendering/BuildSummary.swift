import PackageBuild

/// The last lines of a build, for people.
struct BuildSummary {
    private let report: BuildReport

    init(_ report: BuildReport) { self.report = report }

    /// A table of two columns, then the path alone on its line so that it is easily copied.
    var text: String {
        var rows = [
            ("Package", "\(report.package) \(report.version) (\(report.architecture))"),
            ("Installed size", Quantity.bytes(report.installedSize * 1_024)),
            ("Files", files), ("Wheels", "\(report.wheels)"), ("Depends", report.depends),
        ]
        if let size = report.size { rows.insert(("Size", Quantity.bytes(size)), at: 1) }
        if let sha256 = report.sha256 { rows.append(("SHA-256", sha256)) }
        rows.append(("Seconds", times))
        let width = rows.map(\.0.count).max() ?? 0
        let table = rows.map { name, value in
            name + String(repeating: " ", count: width - name.count + 2) + value
        }
        return (table + [report.path]).joined(separator: "\n")
    }

    private var files: String {
        report.hardLinks == 0 ? "\(report.files)" : "\(report.files), \(report.hardLinks) of them hard links"
    }

    private var times: String {
        let stages = report.seconds.map { "\($0.stage.rawValue) \(Quantity.seconds($0.seconds))" }
        return "\(Quantity.seconds(report.elapsed)) (\(stages.joined(separator: ", ")))"
    }
}
