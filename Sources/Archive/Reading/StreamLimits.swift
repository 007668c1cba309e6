/// How much a compressed stream may come to.
public struct StreamLimits: Sendable {
    /// The most bytes.
    public let bytes: Int64
    /// Beyond this many bytes the stream must not be longer than ``ratio`` times what it was compressed to.
    public let ratioFrom: Int64
    /// Real packages stay below 50, a file of zeros comes to 7,000.
    public let ratio: Int64
    /// The most bytes of memory that one decoder may need, such as xz for its dictionary.
    public let memory: UInt64
    /// The most bytes of memory that several decoders may take beside each other.
    public let memoryOfAll: UInt64

    /// Limits; what is not named has a value that suits packages.
    public init(
        bytes: Int64, ratioFrom: Int64 = 256 << 20, ratio: Int64 = 250, memory: UInt64 = 256 << 20,
        memoryOfAll: UInt64 = 100 << 20
    ) {
        self.bytes = bytes
        self.ratioFrom = ratioFrom
        self.ratio = ratio
        self.memory = memory
        self.memoryOfAll = memoryOfAll
    }

    /// Throws if `produced` bytes out of `consumed` ones are too many.
    func check(produced: Int64, from consumed: Int64) throws(StreamError) {
        guard produced <= bytes else { throw StreamError(.tooLarge, "it unpacks to more than \(bytes) bytes") }
        guard produced <= ratioFrom || produced / ratio <= consumed else {
            throw StreamError(
                .tooLarge, "\(consumed) bytes unpack to more than \(produced), as only a decompression bomb does")
        }
    }
}
