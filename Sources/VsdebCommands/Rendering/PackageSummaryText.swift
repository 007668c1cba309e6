import PackageReport

/// What is in a package, for people.
struct PackageSummaryText {
    private let summary: PackageSummary

    init(_ summary: PackageSummary) { self.summary = summary }

    /// A table of fields, then a section for everything that the package has.
    var text: String {
        let sections = [
            fields, places, largest, distributions, units, sites, list("Conffiles", summary.conffiles), scripts,
            list("Triggers", summary.triggers), compiled, list("Faults", summary.faults),
        ]
        return sections.filter { !$0.isEmpty }.joined(separator: "\n\n")
    }

    private var fields: String {
        let told: Set = ["package", "version", "architecture", "installed-size", "description"]
        let members = summary.members.filter { $0 != "debian-binary" }.joined(separator: ", ")
        let size = Quantity.bytes(summary.bytes) + (members.isEmpty ? "" : "; \(members)")
        var rows = [
            ["Package", "\(summary.package) \(summary.version) (\(summary.architecture))"], ["Size", size],
            ["Installed-Size", Quantity.bytes(summary.installedBytes)],
        ]
        for field in summary.fields where !told.contains(field.name.lowercased()) {
            rows.append([field.name, Self.unfolded(field.value)])
        }
        let description = summary.fields.first { $0.name.lowercased() == "description" }?.value ?? ""
        rows.append(["Description", String(description.prefix { $0 != "\n" })])
        return TextTable(rows).text
    }

    private static func unfolded(_ value: String) -> String {
        value.split(whereSeparator: \.isNewline).map { String($0.drop { $0 == " " }) }.joined(separator: " ")
    }

    private var places: String {
        let counts = [
            "\(Quantity.grouped(Int64(summary.files)))",
            summary.hardLinks > 0 ? "\(Quantity.grouped(Int64(summary.hardLinks))) of them hard links" : nil,
            summary.symbolicLinks > 0 ? "\(summary.symbolicLinks) symbolic links" : nil, "\(summary.folders) folders",
        ]
        let rows = summary.places.map { [$0.path, Quantity.grouped(Int64($0.files)), Quantity.short($0.bytes)] }
        return section("Files: " + counts.compactMap { $0 }.joined(separator: ", "), rows, right: [1, 2])
    }

    private var largest: String {
        section("Largest files", summary.largest.map { [Quantity.short($0.bytes), $0.path] }, right: [0])
    }

    private var distributions: String {
        let rows = summary.distributions.map { item in
            // What does not lie in one Python's own folder is every Python's.
            let pythons = item.pythons.map { $0 == "common" ? "all Pythons" : $0 }.joined(separator: " ")
            return [item.name, item.version, pythons, Quantity.short(item.bytes)]
        }
        return section("Python distributions: \(rows.count)", rows, right: [3])
    }

    private var units: String {
        let lines = summary.units.flatMap { unit -> [String] in
            let facts = [
                unit.user.map { ("runs as", $0) }, unit.application.map { ("serves", $0) },
                unit.listens.isEmpty ? nil : ("listens on", unit.listens.joined(separator: ", ")),
            ]
            let rows = facts.compactMap { $0 } + unit.starts.map { ("starts", $0) }
            return [unit.path] + TextTable(rows.map { [$0.0, $0.1] }).lines.map { "  " + $0 }
        }
        return list("Units", lines)
    }

    private var sites: String {
        let rows = summary.sites.map { site in
            [
                site.path, "listens on \(site.listens.joined(separator: ", "))",
                "for \(site.serverNames.joined(separator: " "))", site.isEnabled ? "enabled" : "not enabled",
            ]
        }
        return section("Sites of nginx", rows)
    }

    private var scripts: String {
        section(
            "Maintainer scripts",
            summary.scripts.map { [$0.name, $0.interpreter, "\($0.lines) line\($0.lines == 1 ? "" : "s")"] })
    }

    private var compiled: String {
        let compiled = summary.compiled
        guard compiled.files > 0 else { return "" }
        let head = "Compiled files: \(compiled.files), for \(compiled.machines.joined(separator: ", "))"
        let libc = zip([compiled.glibc].compactMap { $0 }, [compiled.glibcNeededBy].compactMap { $0 }).map {
            ["libc6", "at least \($0), for \($1)"]
        }
        return section(head, libc + compiled.needs.map { [$0.library, $0.versions.joined(separator: " ")] })
    }

    private func section(_ title: String, _ rows: [[String]], right: Set<Int> = []) -> String {
        list(title, TextTable(rows, right: right).lines)
    }

    /// Every line by itself may hold anything, and a terminal obeys much.
    private func list(_ title: String, _ lines: [String]) -> String {
        guard !lines.isEmpty else { return "" }
        return ([PrintableText.line(title)] + lines.map { "  " + PrintableText.line($0) }).joined(separator: "\n")
    }
}
