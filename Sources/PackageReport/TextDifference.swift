import PackageLint

/// A unit or a member of control.tar whose text differs.
public struct TextDifference: Codable, Sendable, Hashable {
    /// A unit's file, absolute, or the name of a maintainer script.
    public let name: String
    /// What happened to it.
    public let change: Change
    /// The differing lines as diff -u writes them; none where it came or went as a whole.
    public let lines: [String]
    /// Whether there are more lines than are told.
    public let isCut: Bool

    private static let control = ["preinst", "postinst", "prerm", "postrm", "config", "triggers"]

    static func all(_ old: CheckedPackage, _ new: CheckedPackage) -> [TextDifference] {
        let scripts = control.compactMap { name in
            TextDifference(name, old.controlMember(name)?.text, new.controlMember(name)?.text)
        }
        let units = Set((old.files.units + new.files.units).flatMap { [$0.path] + $0.dropIns }).sorted()
        return scripts + units.compactMap { TextDifference("/" + $0, old.files[$0]?.text, new.files[$0]?.text) }
    }

    /// Nil where both are the same.
    private init?(_ name: String, _ old: String?, _ new: String?) {
        guard old != new else { return nil }
        self.name = name
        guard let old, let new else {
            (change, lines, isCut) = (old == nil ? .added : .removed, [], false)
            return
        }
        let difference = UnifiedDifference(old, new)
        (change, lines, isCut) = (.changed, difference.lines, difference.isCut)
    }
}
