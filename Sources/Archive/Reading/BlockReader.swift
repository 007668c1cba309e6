/// Reads a tar's 512-byte blocks and the content between them through one buffer.
final class BlockReader {
    static let blockSize = 512

    private let source: any ByteSource
    private let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 16)
    private var unread = 0..<0
    /// How many bytes were handed out.
    private(set) var position: Int64 = 0

    init(_ source: any ByteSource) { self.source = source }

    deinit { buffer.deallocate() }

    /// The next block, valid until the next call; nil at the end.
    ///
    /// - Throws: ``StreamError`` of the kind `cutOff` if the end comes within the block.
    func block() throws(StreamError) -> UnsafeRawBufferPointer? {
        if unread.count < Self.blockSize { try refill() }
        guard !unread.isEmpty else { return nil }
        guard unread.count >= Self.blockSize else {
            throw StreamError(.cutOff, "it ends within a header, at byte \(position + Int64(unread.count))")
        }
        let block = UnsafeRawBufferPointer(rebasing: buffer[unread.lowerBound..<unread.lowerBound + Self.blockSize])
        take(Self.blockSize)
        return block
    }

    /// Fills the front of `target`; zero at the end.
    func read(into target: UnsafeMutableRawBufferPointer) throws(StreamError) -> Int {
        if unread.isEmpty {
            // Long content goes straight where it is wanted.
            if target.count >= buffer.count {
                let count = try source.read(into: target)
                position += Int64(count)
                return count
            }
            try refill()
        }
        let count = min(target.count, unread.count)
        target.copyMemory(from: UnsafeRawBufferPointer(rebasing: buffer[unread].prefix(count)))
        take(count)
        return count
    }

    /// Leaves out the next `count` bytes, or as many as there are.
    ///
    /// - Returns: how many there were.
    func skip(_ count: Int64) throws(StreamError) -> Int64 {
        var left = count
        while left > 0 {
            if unread.isEmpty { try refill() }
            guard !unread.isEmpty else { break }
            let part = Int(min(left, Int64(unread.count)))
            take(part)
            left -= Int64(part)
        }
        return count - left
    }

    /// Reads to the end.
    ///
    /// - Returns: how many bytes came that were not zero.
    func drain() throws(StreamError) -> Int64 {
        var others: Int64 = 0
        while true {
            if unread.isEmpty { try refill() }
            guard !unread.isEmpty else { return others }
            others += Int64(buffer[unread].reduce(0) { $0 &+ ($1 == 0 ? 0 : 1) })
            take(unread.count)
        }
    }

    private func take(_ count: Int) {
        unread = unread.lowerBound + count..<unread.upperBound
        position += Int64(count)
    }

    /// Moves what is left to the front and fills the rest.
    private func refill() throws(StreamError) {
        let left = unread.count
        if left > 0, let start = buffer.baseAddress {
            start.copyMemory(from: start + unread.lowerBound, byteCount: left)
        }
        unread = 0..<left
        let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[left...])
        // A whole block is wanted; what else is there is welcome.
        var filled = left
        while filled < Self.blockSize {
            let count = try source.read(into: UnsafeMutableRawBufferPointer(rebasing: rest[(filled - left)...]))
            guard count > 0 else { break }
            filled += count
        }
        unread = 0..<filled
    }
}
