import SystemPackage

/// What all parts of one reading of a manifest share.
struct DecodingSession {
    let source: ManifestSource
    let folder: FilePath
    let variables: VariableExpansion
    let faults: FaultLog

    /// A path of the manifest, absolute and in normal form.
    func resolved(_ path: String) -> FilePath {
        folder.pushing(FilePath(path)).lexicallyNormalized()
    }

    /// A text with its variables replaced; nil after a fault.
    func expanded(_ text: String, at place: Place) -> String? {
        let (expanded, faults) = variables.expand(text)
        var start = source.offset(of: place) ?? 0
        for fault in faults {
            let found = source.offset(of: fault.needle, from: start)
            self.faults.report(found.map(source.place) ?? place, fault.message, fault.remedy)
            start = found.map { $0 + 1 } ?? start
        }
        return faults.isEmpty ? expanded : nil
    }
}
