/// Looks for bytes in contents.
enum ByteSearch {
    /// Whether `text` stands anywhere in `content`.
    static func contains(_ content: [UInt8], _ text: StaticString) -> Bool {
        let wanted = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
        guard let first = wanted.first, content.count >= wanted.count else { return false }
        return content.withUnsafeBufferPointer { bytes in
            for start in 0...(bytes.count - wanted.count) where bytes[start] == first {
                if bytes[start..<start + wanted.count].elementsEqual(wanted) { return true }
            }
            return false
        }
    }
}
