/// One member of control.tar (deb(5)).
public struct ControlFile: Sendable, Equatable {
    /// The member's name, without a folder.
    public let name: String
    /// 0755 for a maintainer script, else 0644.
    public let mode: UInt32
    /// Its content.
    public let bytes: [UInt8]
}
