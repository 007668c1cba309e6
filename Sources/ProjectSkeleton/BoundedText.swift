import Foundation
import SystemPackage

/// Reads files of a project that may not be what they should.
enum BoundedText {
    /// The bytes of a regular file; nil if it is none or a link, cannot be read, or has more than `limit`.
    static func bytes(_ path: FilePath, limit: Int) -> [UInt8]? {
        // A pipe would block until somebody writes into it.
        guard let file = try? FileDescriptor.open(path, .readOnly, options: [.closeOnExec, .noFollow, .nonBlocking])
        else {
            return nil
        }
        // A failure to read is the same as a file that is not there: nothing is found out from it.
        return try? file.closeAfter {
            // Of what was opened, not of what has the name by now.
            var status = stat()
            guard fstat(file.rawValue, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
            return try read(file, limit: limit)
        }
    }

    /// The text of a regular file of UTF-8; nil as for ``bytes(_:limit:)``.
    static func text(_ path: FilePath, limit: Int = SkeletonLimits.text) -> String? {
        bytes(path, limit: limit).flatMap { String(validating: $0, as: UTF8.self) }
    }

    private static func read(_ file: FileDescriptor, limit: Int) throws -> [UInt8]? {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while bytes.count <= limit {
            let count = try chunk.withUnsafeMutableBytes { try file.read(into: $0) }
            guard count > 0 else { return bytes }
            bytes += chunk[..<count]
        }
        return nil
    }
}
