/// Looks for bytes in contents.
enum ByteSearch {
    /// Whether `text` stands anywhere in `content`.
    static func contains(_ content: [UInt8], _ text: StaticString) -> Bool {
        content.withUnsafeBufferPointer { contains($0, text) }
    }

    /// Whether `text` stands anywhere in `line`; much cheaper than a search by characters.
    static func contains(_ line: String, _ text: StaticString) -> Bool {
        line.utf8.withContiguousStorageIfAvailable { contains($0, text) } ?? contains(Array(line.utf8), text)
    }

    private static func contains(_ bytes: UnsafeBufferPointer<UInt8>, _ text: StaticString) -> Bool {
        let wanted = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
        guard let first = wanted.first, bytes.count >= wanted.count else { return false }
        for start in 0...(bytes.count - wanted.count) where bytes[start] == first {
            if bytes[start..<start + wanted.count].elementsEqual(wanted) { return true }
        }
        return false
    }
}
