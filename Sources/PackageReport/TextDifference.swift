import PackageLint

/// A unit or a member of control.tar whose text differs.
public struct TextDifference: Codable, Sendable, Hashable {
    /// Why no lines are told of what changed.
    public enum Hidden: String, Codable, Sendable, Hashable {
        /// It is no text.
        case binary
        /// It is too long to be kept, or no file.
        case notKept
        /// Too much differs in the texts before it.
        case tooMuch
    }

    /// A unit's file, absolute, or the name of a member of control.tar.
    public let name: String
    /// What happened to it.
    public let change: Change
    /// The differing lines as diff -u writes them; none where it came or went as a whole.
    public let lines: [String]
    /// Whether there are more lines than are told.
    public let isCut: Bool
    /// Why there are no lines; nil where there are some, and where it came or went as a whole.
    public let hidden: Hidden?

    /// `isSameData` says whether no file differs.
    static func all(
        _ old: CheckedPackage, _ new: CheckedPackage, _ files: FileComparison, isSameData: Bool
    ) -> [TextDifference] {
        var budget = UnifiedDifference.Budget()
        let (before, after) = (members(old), members(new))
        let control = names(old, new, isSameData: isSameData).compactMap {
            TextDifference($0, before[$0], after[$0], &budget)
        }
        let units = Set((old.files.units + new.files.units).flatMap { [$0.path] + $0.dropIns }).sorted()
        return control
            + units.compactMap { path in
                guard let change = files.change(of: path) else { return nil }
                guard change == .changed else { return TextDifference("/" + path, change) }
                guard let first = old.files[path]?.bytes, let second = new.files[path]?.bytes else {
                    return TextDifference("/" + path, change, hidden: .notKept)
                }
                // Another mode is told among the files.
                return files.hasOtherContent(path) ? TextDifference("/" + path, first, second, [], &budget) : nil
            }
    }

    private init(
        _ name: String, _ change: Change, _ lines: [String] = [], isCut: Bool = false, hidden: Hidden? = nil
    ) {
        (self.name, self.change, self.lines, self.isCut, self.hidden) = (name, change, lines, isCut, hidden)
    }

    /// What changed from `old` to `new`, behind the lines of `head`.
    private init(
        _ name: String, _ old: [UInt8], _ new: [UInt8], _ head: [String], _ budget: inout UnifiedDifference.Budget
    ) {
        guard old != new else {
            self.init(name, .changed, head)
            return
        }
        guard budget.take(old.count + new.count) else {
            self.init(name, .changed, head, isCut: true, hidden: .tooMuch)
            return
        }
        guard Self.isText(old), Self.isText(new) else {
            self.init(name, .changed, head, hidden: .binary)
            return
        }
        let difference = UnifiedDifference(old, new, &budget)
        self.init(name, .changed, head + difference.lines, isCut: difference.isCut)
    }

    private static func isText(_ bytes: [UInt8]) -> Bool {
        !bytes.contains(0) && String(validating: bytes, as: UTF8.self) != nil
    }
}

// MARK: - Members of control.tar

extension TextDifference {
    private static let scripts = ["preinst", "postinst", "prerm", "postrm", "config", "triggers"]
    /// The scripts in dpkg's order, then the others by name.
    private static func names(_ old: CheckedPackage, _ new: CheckedPackage, isSameData: Bool) -> [String] {
        var all = Set((old.controlMembers + new.controlMembers).map(\.name))
        // Elsewhere the fields and the files tell of them.
        if !hasOddFields(old), !hasOddFields(new) { all.remove("control") }
        if !isSameData { all.remove("md5sums") }
        return scripts.filter(all.contains) + all.subtracting(scripts).sorted()
    }

    /// Whether the control file holds more than its fields tell.
    private static func hasOddFields(_ package: CheckedPackage) -> Bool {
        let fields = package.control.fields
        return !package.control.strayLines.isEmpty || Set(fields.map { $0.name.lowercased() }).count < fields.count
            || package.control.text.unicodeScalars.contains("\u{FFFD}")
    }

    /// By name; of two with one name the last counts.
    private static func members(_ package: CheckedPackage) -> [String: ControlMember] {
        Dictionary(package.controlMembers.map { ($0.name, $0) }) { _, last in last }
    }

    /// Nil where both are the same.
    private init?(
        _ name: String, _ old: ControlMember?, _ new: ControlMember?, _ budget: inout UnifiedDifference.Budget
    ) {
        guard let old, let new else {
            self.init(name, old == nil ? .added : .removed)
            return
        }
        guard old.kind == new.kind else {
            self.init(name, .changed, hidden: .notKept)
            return
        }
        let modes = [old.mode, new.mode].map { String($0, radix: 8) }
        let head = old.mode == new.mode ? [] : ["old mode \(modes[0])", "new mode \(modes[1])"]
        guard old.bytes != new.bytes || !head.isEmpty else { return nil }
        self.init(name, old.bytes, new.bytes, head, &budget)
    }
}
