import PackageLint

/// A conffile that differs.
public struct ConffileDifference: Codable, Sendable, Hashable {
    /// The file, absolute.
    public let path: String
    /// What happened to it.
    public let change: Change
    /// Whether dpkg asks at the upgrade: where the content differs those who edited the file, and everybody where it
    /// was no conffile before.
    public let asks: Bool

    /// A file may also become a conffile, or be one no longer.
    static func all(_ old: CheckedPackage, _ new: CheckedPackage, _ files: FileComparison) -> [ConffileDifference] {
        let (before, after) = (Set(old.conffiles), Set(new.conffiles))
        return before.union(after).sorted().compactMap { path in
            // dpkg looks at nothing but the content; a file that is gone stays on the disk without a question.
            let asks = after.contains(path) && files.hasOtherContent(path)
            return switch (before.contains(path), after.contains(path)) {
            case (false, _): ConffileDifference(path: "/" + path, change: .added, asks: asks)
            case (_, false): ConffileDifference(path: "/" + path, change: .removed, asks: false)
            default: files.change(of: path).map { ConffileDifference(path: "/" + path, change: $0, asks: asks) }
            }
        }
    }
}
