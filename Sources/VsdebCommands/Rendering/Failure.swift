import Foundation
import PackageManifest

/// How a failure is told.
enum Failure {
    /// What `--format json` prints on standard output in the place of a result.
    private struct Report: Encodable {
        let error: String
    }

    /// Prints `error` on standard error, and on standard output too where somebody waits for JSON there.
    static func print(_ error: any Error, format: OutputFormat) {
        let text = "\(error)"
        // A manifest's faults say “error:” themselves, behind their file and line.
        let told = error is ManifestError ? text : "vsdeb: error: \(text)"
        FileHandle.standardError.write(Data((told + "\n").utf8))
        guard format == .json, let json = try? JSONOutput.text(Report(error: text)) else { return }
        Swift.print(json)
    }
}
