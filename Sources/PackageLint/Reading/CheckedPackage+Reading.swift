public import SystemPackage

extension CheckedPackage {
    /// Reads the .deb at `path` without looking for anything wrong in it.
    ///
    /// - Throws: ``UnreadablePackage`` if it cannot be read as a .deb at all; `CancellationError`.
    public static func read(_ path: FilePath) async throws -> CheckedPackage {
        try await DebReading(path, fileChecks: []).read().0
    }
}
