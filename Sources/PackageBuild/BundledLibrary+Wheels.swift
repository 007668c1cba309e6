import PythonWheels

extension BundledLibrary {
    /// What the wheels of one distribution, one for each Python or one for all, say of it.
    ///
    /// `library` is the folder of the expanded wheels in the package, without its first slash.
    init?(_ distributions: [ExpandedDistribution], below library: String) {
        guard let first = distributions.first else { return nil }
        let metadata = first.metadata
        self.init(
            name: metadata.name.written, version: metadata.version, license: Self.license(metadata),
            authors: metadata.author.map { [$0] } ?? [], homepage: metadata.homePage,
            licenseTexts: Self.distinct(first.licenses.map(\.text)),
            files: distributions.flatMap { Self.patterns($0, below: library) })
    }

    /// The SPDX expression, else the name of the licence, else its classifiers; a whole licence in the field is none.
    private static func license(_ metadata: WheelMetadata) -> String {
        let isName = metadata.license.map { $0.count < 80 && !$0.contains(where: \.isNewline) } ?? false
        let classifiers = metadata.licenseClassifiers.map { $0.split(separator: " :: ").last.map(String.init) ?? $0 }
        return metadata.licenseExpression ?? (isName ? metadata.license : nil) ?? classifiers.joined(separator: " or ")
    }

    private static func distinct(_ texts: [String]) -> [String] {
        var seen: Set<String> = []
        return texts.filter { seen.insert($0).inserted }
    }

    /// A pattern for each folder or file that the distribution has directly in its root.
    private static func patterns(_ distribution: ExpandedDistribution, below library: String) -> [String] {
        let tops = Set(
            distribution.files.map { file in
                let parts = file.path.split(separator: "/", maxSplits: 1)
                return parts.count > 1 ? "\(parts[0])/*" : "\(parts.first ?? "")"
            })
        return tops.map { "\(library)/\(distribution.root.folderName)/\($0)" }
    }
}
