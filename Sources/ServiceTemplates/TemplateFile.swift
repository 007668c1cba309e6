import SystemPackage

/// The file of a template.
struct TemplateFile {
    let path: FilePath

    init(_ path: FilePath) {
        self.path = path
    }

    /// The file's whole text.
    ///
    /// - Throws: `TemplateError.unreadable` or `.notText`.
    func text() throws(TemplateError) -> String {
        let bytes: [UInt8]
        do {
            let file = try FileDescriptor.open(path, .readOnly)
            bytes = try file.closeAfter { try Self.allBytes(of: file) }
        } catch {
            throw .unreadable(file: path, reason: "\(error)")
        }
        guard let text = String(validating: bytes, as: UTF8.self) else { throw .notText(file: path) }
        return text
    }

    private static func allBytes(of file: FileDescriptor) throws -> [UInt8] {
        var bytes: [UInt8] = []
        let chunk = 65_536
        while true {
            let part = try [UInt8](unsafeUninitializedCapacity: chunk) { buffer, count in
                count = try file.read(into: UnsafeMutableRawBufferPointer(buffer))
            }
            if part.isEmpty { return bytes }
            bytes += part
        }
    }
}
