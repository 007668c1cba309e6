import Foundation
import SystemPackage

/// A file of a name of its own in the temporary folder, removed when the body ends.
func withScratchFile<Result>(_ body: (FilePath) throws -> Result) throws -> Result {
    let path = FilePath(FileManager.default.temporaryDirectory.path).appending("archive-\(UUID().uuidString)")
    defer { unlink(path.string) }
    return try body(path)
}

extension FilePath {
    /// The whole content of a small file.
    func bytes() throws -> [UInt8] { [UInt8](try Data(contentsOf: URL(filePath: string))) }

    /// Writes a small file.
    func write(_ bytes: [UInt8]) throws { try Data(bytes).write(to: URL(filePath: string)) }
}
