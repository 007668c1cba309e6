/// How much a wheel may hold.
public struct WheelLimits: Sendable, Hashable {
    /// Files in one wheel.
    public var files: Int
    /// Bytes of one file.
    public var fileBytes: Int64
    /// Bytes of all files of one wheel.
    public var wheelBytes: Int64
    /// Bytes of all the files of `.dist-info`, which are kept in memory.
    public var metadataBytes: Int64

    /// Takes limits; the defaults are well above what the largest wheels on PyPI hold.
    public init(
        files: Int = 100_000, fileBytes: Int64 = 2 << 30, wheelBytes: Int64 = 8 << 30, metadataBytes: Int64 = 64 << 20
    ) {
        self.files = files
        self.fileBytes = fileBytes
        self.wheelBytes = wheelBytes
        self.metadataBytes = metadataBytes
    }
}
