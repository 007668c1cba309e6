import PackageReport

/// What changes from one package to another, for people.
struct PackageDifferenceText {
    private let difference: PackageDifference

    init(_ difference: PackageDifference) { self.difference = difference }

    /// The two packages, then a section for everything that differs.
    var text: String {
        let sections = [unread, head, fields, distributions, files, conffiles, texts].filter { !$0.isEmpty }
        let all = difference.isNothing ? sections + ["Nothing differs."] : sections
        return all.joined(separator: "\n\n")
    }

    private var unread: String {
        section(
            "Not all of this could be read, so more may differ", difference.unread.map { "\($0.package): \($0.reason)" }
        )
    }

    private var head: String {
        let (old, new) = (difference.old, difference.new)
        var rows = [["Version", arrow(old.version, new.version)]]
        if old.package != new.package { rows.insert(["Package", arrow(old.package, new.package)], at: 0) }
        if old.package == new.package { rows.insert(["Package", new.package], at: 0) }
        if old.architecture != new.architecture {
            rows.append(["Architecture", arrow(old.architecture, new.architecture)])
        }
        rows.append(["Size", size(old.bytes, new.bytes)])
        rows.append(["Installed-Size", size(old.installedBytes, new.installedBytes)])
        return TextTable(rows).text
    }

    private func arrow(_ old: String, _ new: String) -> String { old == new ? "\(old), as before" : "\(old) → \(new)" }

    private func size(_ old: Int64, _ new: Int64) -> String {
        old == new
            ? "\(Quantity.short(new)), as before"
            : "\(Quantity.short(old)) → \(Quantity.short(new)) (\(signed(new.subtractingClamped(old))))"
    }

    private func signed(_ bytes: Int64) -> String {
        (bytes < 0 ? "−" : "+") + Quantity.short(Int64(clamping: bytes.magnitude))
    }

    private var fields: String {
        let lines = difference.fields.flatMap { field -> [String] in
            let items = field.removed.map { "  - \($0)" } + field.added.map { "  + \($0)" }
            guard items.isEmpty else { return [field.name] + items }
            let (old, new) = (field.old.map { ["  - \($0)"] } ?? [], field.new.map { ["  + \($0)"] } ?? [])
            return [field.name] + old + new
        }
        return section("Fields", lines)
    }

    private var distributions: String {
        let rows = difference.distributions.map { item in
            if item.old.isEmpty { return ["+", item.name, item.new.joined(separator: ", ")] }
            if item.new.isEmpty { return ["-", item.name, item.old.joined(separator: ", ")] }
            return ["~", item.name, "\(item.old.joined(separator: ", ")) → \(item.new.joined(separator: ", "))"]
        }
        let pythons =
            difference.pythonsGained.map { ["+", $0, "libraries for one more Python"] }
            + difference.pythonsLost.map { ["-", $0, "no libraries for this Python any more"] }
        return section("Python distributions", TextTable(rows + pythons).lines)
    }

    private var files: String {
        let lines = difference.files.flatMap { group -> [String] in
            let counts = [(group.added, "added"), (group.removed, "removed"), (group.changed, "changed")]
                .filter { $0.0 > 0 }.map { "\(Quantity.grouped(Int64($0.0))) \($0.1)" }.joined(separator: ", ")
            let name = group.distribution.map { "\($0) (Python)" } ?? group.folder ?? "/"
            let more = group.added + group.removed + group.changed - group.files.count
            let named = group.files.map { "  \(mark($0.change)) \($0.path)" }
            let rest = group.files.isEmpty || more == 0 ? [] : ["  and \(Quantity.grouped(Int64(more))) more"]
            return ["\(name): \(counts) (\(signed(group.bytes)))"] + named + rest
        }
        return section("Files", lines)
    }

    private var conffiles: String {
        section(
            "Conffiles",
            difference.conffiles.map { item in
                let asked =
                    item.change == .added ? "dpkg asks, since it was no conffile" : "dpkg asks those who edited it"
                return "\(mark(item.change)) \(item.path)" + (item.asks ? ": \(asked)" : "")
            })
    }

    private var texts: String {
        difference.texts.map { item in
            let hidden = item.hidden.map { [words($0)] } ?? (item.isCut ? ["… more lines differ"] : [])
            return section("\(mark(item.change)) \(item.name)", item.lines + hidden, isToldEmpty: true)
        }.joined(separator: "\n\n")
    }

    private func words(_ hidden: TextDifference.Hidden) -> String {
        switch hidden {
        case .binary: "binary content, not shown"
        case .notKept: "too long or no file, not shown"
        case .tooMuch: "more differs than is compared line by line, not shown"
        }
    }

    private func mark(_ change: Change) -> String {
        switch change {
        case .added: "+"
        case .removed: "-"
        case .changed: "~"
        }
    }

    /// Every line by itself may hold anything, and a terminal obeys much.
    private func section(_ title: String, _ lines: [String], isToldEmpty: Bool = false) -> String {
        guard !lines.isEmpty || isToldEmpty else { return "" }
        return ([PrintableText.line(title)] + lines.map { "  " + PrintableText.line($0) }).joined(separator: "\n")
    }
}
