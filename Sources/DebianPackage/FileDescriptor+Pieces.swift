import SystemPackage

extension FileDescriptor {
    /// Gives what is left of an open file to `body`, 256 KiB at a time.
    ///
    /// - Throws: `Errno`, what `body` throws, or `CancellationError` when the task is cancelled.
    func readPieces(_ body: (UnsafeRawBufferPointer) throws -> Void) throws {
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 16)
        defer { buffer.deallocate() }
        while true {
            try Task.checkCancellation()
            let count = try read(into: buffer)
            guard count > 0 else { return }
            try body(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
        }
    }
}
