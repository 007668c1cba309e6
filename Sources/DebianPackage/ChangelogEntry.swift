/// One version's entry of a changelog.
public struct ChangelogEntry: Equatable, Sendable {
    /// The source package's name.
    public let package: PackageName
    /// The version that the entry describes.
    public let version: DebianVersion
    /// Where the version was uploaded to, such as `unstable`; never empty.
    public let distributions: [String]
    /// How soon it should reach users.
    public let urgency: Urgency
    /// The lines between title and signature without their two leading spaces and without surrounding blank lines.
    public let changes: [String]
    /// Who signed the entry.
    public let maintainer: Contact
    /// When it was signed, in seconds since 1970-01-01T00:00:00Z.
    public let date: Int
}

extension ChangelogEntry {
    /// The urgencies of Policy 5.6.17.
    public enum Urgency: String, CaseIterable, Sendable {
        /// No hurry.
        case low
        /// The usual one.
        case medium
        /// Repairs what matters.
        case high
        /// Repairs a grave fault.
        case emergency
        /// The same as emergency.
        case critical
    }
}
