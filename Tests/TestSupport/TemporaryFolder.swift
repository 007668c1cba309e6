import Foundation
public import SystemPackage

/// A folder of one test, removed when the test's closure ends, thrown or not.
///
/// Set `KEEP_TEMPORARY_FOLDERS` to look at what a failed test left behind; its path is then printed.
public struct TemporaryFolder: Sendable {
    /// The folder's absolute path; every test has one of its own, as tests run in parallel.
    public let path: FilePath

    /// Runs `body` with a new, empty folder.
    public static func with<Result>(
        _ body: (TemporaryFolder) async throws -> Result
    ) async throws -> Result {
        let folder = try TemporaryFolder()
        defer { folder.dispose() }
        return try await body(folder)
    }

    /// Runs `body` with a new, empty folder, for tests that wait for nothing.
    public static func with<Result>(_ body: (TemporaryFolder) throws -> Result) throws -> Result {
        let folder = try TemporaryFolder()
        defer { folder.dispose() }
        return try body(folder)
    }

    private init() throws {
        let parent = FilePath(FileManager.default.temporaryDirectory.path)
        path = parent.appending("vsdeb-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(atPath: path.string, withIntermediateDirectories: true)
    }

    private func dispose() {
        if ProcessInfo.processInfo.environment["KEEP_TEMPORARY_FOLDERS"] != nil {
            print("kept \(path)")
            return
        }
        do {
            try FileManager.default.removeItem(atPath: path.string)
        } catch {
            print("cannot remove \(path): \(error)")
        }
    }
}
