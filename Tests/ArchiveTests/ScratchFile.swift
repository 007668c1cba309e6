import Foundation
import SystemPackage
import TestSupport

/// A path for one file, in a folder that is removed when the body ends.
func withScratchFile<Result>(_ body: (FilePath) throws -> Result) throws -> Result {
    try TemporaryFolder.with { folder in try body(folder.appending("archive")) }
}

extension FilePath {
    /// The whole content of a small file.
    func bytes() throws -> [UInt8] { [UInt8](try Data(contentsOf: URL(filePath: string))) }

    /// Writes a small file.
    func write(_ bytes: [UInt8]) throws { try Data(bytes).write(to: URL(filePath: string)) }
}
