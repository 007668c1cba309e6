extension PythonRuntime {
    /// Reads the section `python`; nil after a fault.
    init?(_ reader: SectionReader) {
        let versions = reader.distinctList("versions").map(\.value).sorted { Self.minor($0) < Self.minor($1) }
        let lock = reader.file("lock")
        let exclude = reader.distinctList("exclude").map(\.value)
        let strip = reader.boolean("strip")
        Self.reportGaps(in: versions, reader)
        guard let lock, let strip, !versions.isEmpty else { return nil }
        self.init(versions: versions, lock: lock, exclude: exclude, strip: strip)
    }

    /// The package depends on the range from its first to its last Python: one between them would have no wheels.
    private static func reportGaps(in versions: [String], _ reader: SectionReader) {
        guard !versions.isEmpty else { return reader.reportEmptyList("versions") }
        for (lower, upper) in zip(versions, versions.dropFirst()) where minor(upper) > minor(lower) + 1 {
            reader.report("versions", "\(lower) and \(upper) leave a gap", "add \"3.\(minor(lower) + 1)\"")
        }
    }

    private static func minor(_ version: String) -> Int { Int(version.dropFirst(2)) ?? 0 }
}
