internal import ELFFiles

/// A regular file with its content, while it streams by.
public struct InspectedFile: Sendable {
    /// What the archive says of it; its ``PackagedFile/bytes`` may be nil all the same.
    public let file: PackagedFile
    /// Its content: all of it, or the first part if it is longer than ``PackageLimits/inspectedBytes``.
    public let content: [UInt8]
    /// The fields of the package, which are read first.
    public let control: ControlFields

    /// Puts a file and its content together.
    public init(file: PackagedFile, content: [UInt8], control: ControlFields) {
        self.file = file
        self.content = content
        self.control = control
    }

    /// Calls `body` with each part of the content that is no machine code, where texts may stand.
    ///
    /// What spells a word within instructions does so by chance.
    func forEachPartWithTexts(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        content.withUnsafeBufferPointer { bytes in
            var start = 0
            for code in (file.elf?.code ?? []).sorted(by: { $0.lowerBound < $1.lowerBound }) {
                let end = min(code.lowerBound, bytes.count)
                if start < end { body(UnsafeBufferPointer(rebasing: bytes[start..<end])) }
                start = max(start, code.upperBound)
            }
            if start < bytes.count { body(UnsafeBufferPointer(rebasing: bytes[start...])) }
        }
    }

    /// Whether ``content`` is all of it.
    public var isWhole: Bool { Int64(content.count) == file.size }
}
