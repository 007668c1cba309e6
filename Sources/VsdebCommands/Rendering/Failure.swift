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
        StandardStreams.tell(prefix(of: error) + text + "\n")
        guard format == .json, let json = try? JSONOutput.text(Report(error: text)) else { return }
        // Standard output may be what failed, and standard error has heard of it.
        try? StandardStreams.print(json)
    }

    /// A manifest's faults say “error:” themselves, behind their file and line; an interruption is none.
    private static func prefix(of error: any Error) -> String {
        switch error {
        case is ManifestError: ""
        case is Interrupted: "vsdeb: "
        default: "vsdeb: error: "
        }
    }
}
