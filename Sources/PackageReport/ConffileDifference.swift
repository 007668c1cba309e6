import PackageLint

/// A conffile that differs.
public struct ConffileDifference: Codable, Sendable, Hashable {
    /// The file, absolute.
    public let path: String
    /// What happened to it.
    public let change: Change
    /// Whether dpkg asks at the upgrade those who edited it.
    public let asks: Bool

    /// A file may also become a conffile, or be one no longer.
    static func all(_ old: CheckedPackage, _ new: CheckedPackage, _ files: FileComparison) -> [ConffileDifference] {
        let (before, after) = (Set(old.conffiles), Set(new.conffiles))
        return before.union(after).sorted().compactMap { path in
            switch (before.contains(path), after.contains(path)) {
            case (false, _): ConffileDifference(path, .added)
            case (_, false): ConffileDifference(path, .removed)
            default: files.change(of: path).map { ConffileDifference(path, $0) }
            }
        }
    }

    fileprivate init(_ path: String, _ change: Change) {
        self.path = "/" + path
        self.change = change
        // dpkg compares the new file with the old package's; one that is gone stays on the disk without a question.
        asks = change == .changed
    }
}
