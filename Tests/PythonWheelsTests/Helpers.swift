import Glibc
import SystemPackage

@testable import PythonWheels

/// The error that `body` throws; nil if it throws none.
func wheelError<Result>(_ body: () async throws(WheelError) -> Result) async -> WheelError? {
    do throws(WheelError) {
        _ = try await body()
        return nil
    } catch {
        return error
    }
}

extension FilePath {
    /// Replaces the file's content.
    func write(_ bytes: [UInt8]) throws {
        let file = try FileDescriptor.open(
            self, .writeOnly, options: [.create, .truncate], permissions: [.ownerReadWrite])
        _ = try file.closeAfter { try file.writeAll(bytes) }
    }

    /// The permission bits.
    func mode() throws -> UInt32 {
        var information = Glibc.stat()
        guard lstat(string, &information) == 0 else { throw Errno(rawValue: errno) }
        return information.st_mode & 0o7777
    }

    /// The file's content.
    func text() throws -> String {
        String(decoding: try Files.read(self, limit: 1 << 20), as: UTF8.self)
    }
}

extension PythonTarget {
    /// A Python on amd64.
    static func amd64(_ version: String) throws -> PythonTarget {
        try PythonTarget(version: version, architecture: .amd64)
    }
}
