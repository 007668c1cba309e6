/// What the value of a key may be.
public enum ManifestValueType: Sendable {
    /// `true` or `false`.
    case boolean
    /// A whole number within bounds.
    case integer(ClosedRange<Int>)
    /// A text of some form.
    case text(TextForm)
    /// A list of texts of some form.
    case list(TextForm)
    /// Texts by name.
    case table
}

extension ManifestValueType: CustomStringConvertible {
    /// The type in the words of messages and docs/manifest.md.
    public var description: String {
        switch self {
        case .boolean: "true or false"
        case .integer(let range): "whole number from \(range.lowerBound) to \(range.upperBound)"
        case .text(let form): form.name
        case .list(let form): "list of: \(form.name)"
        case .table: "mapping of names to texts"
        }
    }
}
