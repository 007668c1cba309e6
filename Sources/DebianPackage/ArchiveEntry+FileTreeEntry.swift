import Archive

extension ArchiveEntry {
    /// The tar member for an entry of a package: named `./path` as dpkg-deb has it, folders with a slash behind.
    init(_ entry: FileTreeEntry, linkedTo target: InstalledPath?, modified: Int64) {
        let kind: Kind
        var path = "." + entry.path.string
        var size: Int64 = 0
        switch entry.kind {
        case .folder:
            kind = .folder
            if !path.hasSuffix("/") { path += "/" }
        case .symbolicLink(let target): kind = .symbolicLink(target: target)
        case .file(let content):
            size = target == nil ? content.size : 0
            kind = target.map { .hardLink(target: "." + $0.string) } ?? .file
        }
        self.init(
            path: path, kind: kind, mode: entry.mode, size: size, modified: modified, userID: entry.owner.userID,
            groupID: entry.owner.groupID, userName: entry.owner.user, groupName: entry.owner.group)
    }
}
