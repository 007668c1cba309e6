import SystemPackage

#if canImport(Glibc)
    import Glibc
#endif

extension FilePath {
    /// Whether this process may read it.
    var isReadable: Bool { access(string, R_OK) == 0 }

    /// The file itself, where this is a link to it.
    ///
    /// - Throws: ``BuildError/unreadable(_:_:)``.
    func resolved() throws(BuildError) -> FilePath {
        guard let real = realpath(string, nil) else { throw .unreadable(self, Errno(rawValue: errno)) }
        defer { free(real) }
        return FilePath(platformString: real)
    }

    /// The whole content as text.
    ///
    /// - Throws: ``BuildError`` if it cannot be read, is no UTF-8, has the line ends of another system, or is longer than
    ///   a text of its kind can be.
    func readText() throws -> String {
        let file: FileDescriptor
        do { file = try FileDescriptor.open(self, .readOnly) } catch let error as Errno {
            throw BuildError.unreadable(self, error)
        }
        return try file.closeAfter {
            var bytes: [UInt8] = []
            var chunk = [UInt8](repeating: 0, count: 1 << 16)
            while case let count = try chunk.withUnsafeMutableBytes({ try file.read(into: $0) }), count > 0 {
                bytes += chunk[..<count]
                guard bytes.count <= Self.longestText else {
                    throw BuildError.cannotBePackaged(self, reason: "a text of more than 16 MiB is none")
                }
            }
            guard let text = String(validating: bytes, as: UTF8.self) else {
                throw BuildError.cannotBePackaged(self, reason: "it is no UTF-8 text")
            }
            guard !bytes.contains(UInt8(ascii: "\r")) else {
                throw BuildError.cannotBePackaged(self, reason: "lines end in CR LF: save it with Unix line ends")
            }
            return text
        }
    }

    private static let longestText = 16 << 20
}
