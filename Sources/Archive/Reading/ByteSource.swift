/// Bytes that come one after the other, once.
public protocol ByteSource: AnyObject {
    /// Fills the front of `buffer` with the next bytes.
    ///
    /// - Returns: how many; zero at the end.
    func read(into buffer: UnsafeMutableRawBufferPointer) throws(StreamError) -> Int
}

extension ByteSource {
    /// Fills `buffer` as far as there are bytes.
    ///
    /// - Returns: how many; fewer than the buffer holds only at the end.
    func fill(_ buffer: UnsafeMutableRawBufferPointer) throws(StreamError) -> Int {
        var filled = 0
        while filled < buffer.count {
            let count = try read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[filled...]))
            guard count > 0 else { break }
            filled += count
        }
        return filled
    }
}
