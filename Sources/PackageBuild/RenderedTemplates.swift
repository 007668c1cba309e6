import DebianPackage

/// The texts that the templates gave.
struct RenderedTemplates: Sendable {
    /// The files of the package: where, with which mode, and from which template.
    let files: [(path: InstalledPath, mode: UInt32, template: String, text: String)]
    /// The maintainer scripts.
    let scripts: [MaintainerScript]
    /// The control member `triggers`.
    let triggers: String
    /// The overrides that every package of this kind needs.
    let overrides: String
}
