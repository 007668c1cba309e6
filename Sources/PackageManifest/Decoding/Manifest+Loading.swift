public import SystemPackage

extension Manifest {
    /// Reads a manifest's file.
    ///
    /// - Parameters:
    ///   - path: The file; a relative path starts at the current folder.
    ///   - environment: The variables that `${VAR}` may name.
    /// - Returns: The manifest with its defaults filled in.
    /// - Throws: `ManifestError` with every fault that was found.
    public static func load(_ path: FilePath, environment: [String: String]) throws(ManifestError) -> Manifest {
        let text: String
        do {
            text = try BoundedFile.text(path, limit: ManifestLimits.manifest)
        } catch {
            throw unreadable(path, error)
        }
        return try ManifestDecoder(environment: environment).decode(text, file: path)
    }

    private static func unreadable(_ path: FilePath, _ fault: BoundedFile.Fault) -> ManifestError {
        let log = FaultLog(file: path)
        switch fault {
        case .system(.noSuchFileOrDirectory):
            log.report(
                .beginning, "the manifest does not exist",
                "name another with --manifest, or write one (docs/manifest.md)")
        case .system(let error):
            log.report(.beginning, "the manifest cannot be read: \(error)", "name a readable file")
        case .larger(let limit):
            log.report(.beginning, "the manifest is larger than \(limit) bytes", "write a smaller one")
        case .encoding(let place):
            log.report(place, "this is no UTF-8", "save the file as UTF-8")
        }
        return log.error
    }
}
