import Foundation
public import SystemPackage

/// Reads `vsdeb.yaml`: docs/manifest.md describes it, `ManifestSchema` is the same as a table.
public struct ManifestDecoder: Sendable {
    private let variables: VariableExpansion

    /// A decoder.
    ///
    /// - Parameter environment: The variables that `${VAR}` may name.
    public init(environment: [String: String]) {
        variables = VariableExpansion(environment: environment)
    }

    /// Reads a manifest's text and whatever files it names that say more of the package.
    ///
    /// - Parameter file: The manifest's path, for messages; relative paths in it start at its folder.
    /// - Throws: `ManifestError` with every fault that was found.
    public func decode(_ text: String, file: FilePath) throws(ManifestError) -> Manifest {
        let faults = FaultLog(file: file)
        guard text.utf8.count <= ManifestLimits.manifest else {
            faults.report(
                .beginning, "the manifest is larger than \(ManifestLimits.manifest) bytes", "write a smaller one")
            throw faults.error
        }
        let source = ManifestSource(text)
        let session = DecodingSession(
            source: source, folder: Self.folder(of: file), variables: variables, faults: faults)
        var reader = YAMLReader(source, faults: faults)
        let manifest = reader.root().flatMap { Document($0, session) }?.manifest()
        guard let manifest, faults.isEmpty else { throw faults.error }
        return manifest
    }

    /// The folder of a file, absolute.
    private static func folder(of file: FilePath) -> FilePath {
        let here = FilePath(FileManager.default.currentDirectoryPath)
        return here.pushing(file).lexicallyNormalized().removingLastComponent()
    }
}
