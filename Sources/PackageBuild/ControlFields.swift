import DebianPackage
import PackageManifest

/// The control paragraph of a package: what the manifest says, and what can be computed.
struct ControlFields {
    let manifest: Manifest
    /// The architecture that was asked for.
    let architecture: Architecture
    /// What the compiled files need.
    let libraries: [Relation]

    /// The paragraph, without Installed-Size.
    func paragraph(isForEveryMachine: Bool) throws -> ControlParagraph {
        let package = manifest.package
        var paragraph = ControlParagraph()
        try paragraph.set("Package", package.name.text)
        try paragraph.set("Version", package.version.text)
        try paragraph.set("Architecture", isForEveryMachine ? "all" : architecture.rawValue)
        try paragraph.set("Maintainer", "\(package.maintainer)")
        try paragraph.set("Section", "\(package.section)")
        try paragraph.set("Priority", package.priority.rawValue)
        try paragraph.set("Homepage", package.homepage ?? "")
        let relations = [
            ("Pre-Depends", package.preDepends), ("Depends", try depends()), ("Recommends", package.recommends),
            ("Suggests", package.suggests), ("Conflicts", package.conflicts), ("Breaks", package.breaks),
            ("Replaces", package.replaces), ("Provides", package.provides),
        ]
        for (name, list) in relations { try paragraph.set(name, text(of: list)) }
        try paragraph.setDescription(synopsis: package.synopsis, extended: package.description)
        return paragraph
    }

    /// What the manifest names, the Python range that the wheels cover, and the libraries, in the order of their names.
    private func depends() throws -> [Relation] {
        (manifest.package.depends + (try PythonRange(manifest.python.versions).relations) + libraries)
            .sorted { $0.description < $1.description }
    }

    /// A field of relations, each once, those of other architectures left out.
    private func text(of relations: [Relation]) -> String {
        var seen: Set<String> = []
        return relations.compactMap { $0.reduced(to: architecture)?.description }
            .filter { seen.insert($0).inserted }.joined(separator: ", ")
    }
}
