/// A member of an ar archive: its name and where it lies in the file.
public struct ArMember: Sendable, Hashable {
    /// The name as dpkg reads it: spaces at the end and then one slash are gone.
    public let name: String
    /// Where its content begins in the file, in bytes.
    public let start: Int64
    /// Bytes of content that are there.
    public let size: Int64
    /// Bytes of content that its header declares.
    public let declaredSize: Int64

    /// Describes a member.
    public init(name: String, start: Int64, size: Int64, declaredSize: Int64) {
        self.name = name
        self.start = start
        self.size = size
        self.declaredSize = declaredSize
    }
}
