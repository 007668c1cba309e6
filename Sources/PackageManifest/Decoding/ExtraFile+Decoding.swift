import SystemPackage

extension ExtraFile {
    /// Reads one item of `files`; nil after a fault.
    init?(_ reader: SectionReader) {
        let (source, destination) = (reader.file("source"), reader.text("destination")?.value)
        let (owner, group) = (reader.text("owner")?.value, reader.text("group")?.value)
        let mode = reader.isWritten("mode") ? reader.text("mode").flatMap { UInt16($0.value, radix: 8) } : nil
        let conffile = reader.isWritten("conffile") ? reader.boolean("conffile") : destination?.hasPrefix("/etc/")
        guard let source, let destination, let owner, let group, let conffile else { return nil }
        self.init(
            source: source, destination: FilePath(destination), mode: mode ?? Self.usualMode(of: source), owner: owner,
            group: group, conffile: conffile)
    }

    /// dh_fixperms' rule: executable for all or for nobody.
    private static func usualMode(of source: FilePath) -> UInt16 {
        // A source that vanished since it was checked is reported when the package is built.
        let permissions = (try? Stat(source))?.permissions ?? []
        return permissions.contains(.ownerExecute) ? 0o755 : 0o644
    }
}
