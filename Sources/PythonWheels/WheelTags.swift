/// The field Tag of a WHEEL file (binary distribution format, "The .dist-info directory").
package enum WheelTags {
    /// The tags in their order, as they are written.
    package static func read(_ bytes: [UInt8]) -> [String] { MessageHeaders(bytes).all("Tag") }
}
