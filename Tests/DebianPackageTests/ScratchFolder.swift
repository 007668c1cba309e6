import Foundation
import SystemPackage

/// A folder of a name of its own, removed when the body ends.
func withScratchFolder<Result>(_ body: (FilePath) async throws -> Result) async throws -> Result {
    let path = FilePath(FileManager.default.temporaryDirectory.path).appending("deb-\(UUID().uuidString)")
    try FileManager.default.createDirectory(atPath: path.string, withIntermediateDirectories: true)
    do {
        let result = try await body(path)
        try FileManager.default.removeItem(atPath: path.string)
        return result
    } catch {
        try FileManager.default.removeItem(atPath: path.string)
        throw error
    }
}

extension FilePath {
    /// The whole content of a small file.
    func bytes() throws -> [UInt8] { [UInt8](try Data(contentsOf: URL(filePath: string))) }

    /// Writes a small file.
    func write(_ text: String) throws { try Data(text.utf8).write(to: URL(filePath: string)) }

    /// The names in a folder.
    func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: string).sorted() }
}
