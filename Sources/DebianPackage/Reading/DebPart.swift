public import Archive

/// control.tar or data.tar of a .deb while it is read, once, from front to back.
///
/// Nothing here throws: a fault is noted, and the part ends where reading cannot go on.
public final class DebPart {
    private let stream: DecodedStream
    private let scanner: TarScanner
    private var ownFaults = FaultLog()
    /// What the system answered when the file could not be read.
    public private(set) var failure: StreamError?
    /// Whether there is nothing more to read.
    public private(set) var hasEnded = false

    /// Begins to read `slice`.
    init(
        _ slice: FileSlice, _ compression: StreamCompression, cores: Int, limits: StreamLimits
    ) throws(StreamError) {
        stream = try DecodedStream(slice, compression, threads: cores, limits: limits)
        scanner = TarScanner(stream)
    }

    /// What was wrong so far.
    public var faults: FaultLog {
        var all = scanner.faults
        all.add(ownFaults)
        return all
    }

    /// How many bytes it unpacked to so far.
    public var unpackedBytes: Int64 { stream.produced }

    /// The next member; nil behind the last, and where the part cannot be read any further.
    public func next() -> TarMember? {
        guard !hasEnded else { return nil }
        if let member = attempt({ () throws(StreamError) in try scanner.next() }) { return member }
        finish()
        return nil
    }

    /// The first bytes of the present member's content, at most `limit`; nil if it is cut off.
    public func content(upTo limit: Int) -> [UInt8]? {
        guard !hasEnded else { return nil }
        return attempt { () throws(StreamError) in try scanner.content(upTo: limit) }
    }

    /// The next bytes of the present member's content.
    ///
    /// - Returns: how many; zero at its end, nil if it is cut off.
    public func read(into buffer: UnsafeMutableRawBufferPointer) -> Int? {
        guard !hasEnded else { return nil }
        return attempt { () throws(StreamError) in try scanner.read(into: buffer) }
    }

    /// Gives up, since more than `reason` says is not read.
    public func stop(_ reason: String) {
        ownFaults.add(.tooLarge, reason)
        hasEnded = true
    }

    /// Looks behind the end of the tar and of the compressed stream.
    private func finish() {
        guard !hasEnded else { return }
        attempt { () throws(StreamError) in try scanner.finish() }
        guard !hasEnded, let tail = attempt({ () throws(StreamError) in try stream.tail() }) else { return }
        hasEnded = true
        switch tail {
        case .nothing: break
        case .anotherStream:
            ownFaults.add(.concatenatedStreams, "a second compressed stream stands behind the first")
        case .bytes(let count): ownFaults.add(.trailingData, "\(count) bytes stand behind the compressed stream")
        }
    }

    @discardableResult
    private func attempt<Value>(_ body: () throws(StreamError) -> Value?) -> Value? {
        do throws(StreamError) { return try body() } catch {
            hasEnded = true
            switch error.kind {
            case .unreadable: failure = error
            case .corrupt, .cutOff: ownFaults.add(.malformed, error.reason)
            case .tooLarge: ownFaults.add(.tooLarge, error.reason)
            }
            return nil
        }
    }
}
