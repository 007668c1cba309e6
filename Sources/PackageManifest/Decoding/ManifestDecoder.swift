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
    /// - Parameters:
    ///   - text: The manifest.
    ///   - file: Its path, for messages; relative paths in the manifest start at its folder.
    /// - Returns: The manifest with its defaults filled in.
    /// - Throws: `ManifestError` with every fault that was found.
    public func decode(_ text: String, file: FilePath) throws(ManifestError) -> Manifest {
        let faults = FaultLog(file: file)
        guard text.utf8.count <= ManifestLimits.manifest else {
            faults.report(
                .beginning, "the manifest is larger than \(ManifestLimits.manifest) bytes", "write a smaller one")
            throw faults.error
        }
        let source = ManifestSource(Self.withoutByteOrderMark(text))
        let session = DecodingSession(
            source: source, folder: Self.folder(of: file), variables: variables, faults: faults)
        var reader = YAMLReader(source, faults: faults)
        let manifest = reader.root().flatMap { Document($0, session) }?.manifest()
        guard let manifest, faults.isEmpty else { throw faults.error }
        return manifest
    }

    /// The text as libYAML reads it when it is not to guess the encoding.
    private static func withoutByteOrderMark(_ text: String) -> String {
        text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
    }

    /// The folder of a file, absolute.
    private static func folder(of file: FilePath) -> FilePath {
        let here = FilePath(FileManager.default.currentDirectoryPath)
        return here.pushing(file).lexicallyNormalized().removingLastComponent()
    }
}
