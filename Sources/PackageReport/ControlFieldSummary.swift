/// A field of the control file.
public struct ControlFieldSummary: Codable, Sendable, Hashable {
    /// The field's name.
    public let name: String
    /// Its value; continuation lines are kept.
    public let value: String
}
