/// What takes the bytes of an archive as they are made.
public protocol ByteSink: AnyObject {
    /// Takes the next bytes; they are the caller's again when this returns.
    func write(_ bytes: UnsafeRawBufferPointer) throws(ArchiveError)
}
