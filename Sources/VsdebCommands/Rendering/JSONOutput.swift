import Foundation

/// How every command prints JSON.
enum JSONOutput {
    /// `value` with sorted keys, so that two runs can be compared.
    static func text(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }
}
