import DebianPackage

extension Contradictions {
    /// What the archive or dpkg cannot hold of a further file.
    func reportExtraFiles() {
        for reader in document.fileReaders {
            reportConffile(reader)
            reportOwner(reader)
        }
    }

    private func reportConffile(_ reader: SectionReader) {
        guard reader.isWritten("conffile"), reader.boolean("conffile") == true,
            let destination = reader.text("destination")?.value, !destination.hasPrefix("/etc/")
        else { return }
        reader.report(
            "conffile", "“\(destination)” is not below /etc, as conffiles are (Policy 10.7.2)",
            "write false, or a destination below /etc")
    }

    /// A package is unpacked before its scripts make a user; only the service's own is set afterwards.
    private func reportOwner(_ reader: SectionReader) {
        guard let application = parts.application, let owner = reader.text("owner")?.value,
            let group = reader.text("group")?.value
        else { return }
        let own = [application.user, application.group]
        let remedy = "write one of base-passwd's, such as “root” or “www-data”, or the service's “\(application.user)”"
        if !own.contains(owner), FileOwner(user: owner, group: "root") == nil {
            reader.report("owner", "there may be no user “\(owner)” when the package is unpacked", remedy)
        }
        if !own.contains(group), FileOwner(user: "root", group: group) == nil {
            reader.report("group", "there may be no group “\(group)” when the package is unpacked", remedy)
        }
    }
}
