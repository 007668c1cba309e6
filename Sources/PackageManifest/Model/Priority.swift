/// A package's priority (Policy 2.5).
public enum Priority: String, CaseIterable, Sendable {
    /// For nearly every package.
    case optional
    /// Installed with every Debian.
    case required
    /// Expected on any Unix-like system.
    case important
    /// Part of a reasonable text-mode system.
    case standard
}
