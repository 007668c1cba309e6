import SystemPackage

/// Reads files of text that may not be what they should.
enum BoundedFile {
    /// Why a file was not read.
    enum Fault: Error {
        case system(Errno)
        case larger(than: Int)
        /// Not UTF-8 at a place.
        case encoding(Place)
    }

    /// A file's text, of at most `limit` bytes.
    static func text(_ path: FilePath, limit: Int) throws(Fault) -> String {
        let bytes = try bytes(path, limit: limit)
        guard let text = String(validating: bytes, as: UTF8.self) else { throw .encoding(place(in: bytes)) }
        return text
    }

    private static func bytes(_ path: FilePath, limit: Int) throws(Fault) -> [UInt8] {
        do {
            let descriptor = try FileDescriptor.open(path, .readOnly, options: .closeOnExec)
            return try descriptor.closeAfter { try read(descriptor, limit: limit) }
        } catch let fault as Fault {
            throw fault
        } catch let error as Errno {
            throw .system(error)
        } catch {
            throw .system(.ioError)
        }
    }

    private static func read(_ descriptor: FileDescriptor, limit: Int) throws -> [UInt8] {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = try chunk.withUnsafeMutableBytes { try descriptor.read(into: $0) }
            guard count > 0 else { return bytes }
            bytes += chunk[..<count]
            guard bytes.count <= limit else { throw Fault.larger(than: limit) }
        }
    }

    /// Where the first bytes stand that are no UTF-8.
    private static func place(in bytes: [UInt8]) -> Place {
        var (decoder, iterator) = (UTF8(), bytes.makeIterator())
        var (line, column) = (1, 1)
        while case .scalarValue(let scalar) = decoder.decode(&iterator) {
            (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
        }
        return Place(line: line, column: column)
    }
}
