/// What input may make us keep in memory or do; more is a finding, never a crash.
public enum PackageLimits {
    /// The longest file that checks see whole, in bytes.
    public static let inspectedBytes = 64 << 20
    /// The longest file whose content is kept for the checks of the whole package, in bytes.
    public static let keptBytesAFile = 1 << 20
    /// What may be kept of all files together, in bytes.
    public static let keptBytes = 48 << 20
    /// What may be on its way to the checks at one time, in bytes.
    static let bytesInFlight = 24 << 20
    /// The most members of data.tar.
    public static let members = 120_000
    /// The most members of control.tar.
    public static let controlMembers = 1_000
    /// The most bytes that all names in a tar may come to.
    static let nameBytes = 64 << 20
    /// The longest name that Linux takes, in bytes.
    static let pathBytes = 4_095
    /// The most folders in which a member may lie: checks walk up from every file.
    static let foldersAbove = 200
    /// The most bytes that control.tar may unpack to.
    public static let controlBytes = 64 << 20
    /// The most bytes that data.tar may unpack to, whatever the package says.
    public static let dataBytes: Int64 = 64 << 30
    /// The most bytes that data.tar may unpack to where the field Installed-Size says `kibibytes`: several times as
    /// many, since it need not be exact, and so many in any case.
    public static func dataBytes(installed kibibytes: Int64?) -> Int64 {
        let declared = min(max(kibibytes ?? 0, 0), dataBytes >> 10) << 10
        return min(dataBytes, max(1 << 30, 4 * declared))
    }
    /// The most findings of one tag in one package; the rest is counted.
    public static let findingsATag = 10_000
}
