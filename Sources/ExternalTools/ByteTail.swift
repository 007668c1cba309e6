/// The end of a stream of bytes.
struct ByteTail {
    /// Bytes to keep at least, if so many came.
    let limit: Int
    private var bytes: [UInt8] = []

    init(limit: Int = 64 << 10) {
        self.limit = limit
    }

    /// Takes the next bytes; of the older ones, at most ``limit`` stay.
    mutating func add(_ next: [UInt8]) {
        bytes.append(contentsOf: next)
        // Cutting only at twice the limit keeps the cost of many small writes linear.
        if bytes.count > 2 * limit { bytes.removeFirst(bytes.count - limit) }
    }

    /// The kept bytes as text.
    var text: String { String(decoding: bytes.suffix(limit), as: UTF8.self) }

    /// The last lines that hold anything.
    func lastLines(_ count: Int) -> [String] {
        text.split(whereSeparator: \.isNewline).map(String.init).suffix(count)
    }
}
