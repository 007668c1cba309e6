/// The Installed-Size field: the package's size on a disk, roughly (Policy 5.6.20).
public enum InstalledSize {
    /// Kibibytes, counted as dpkg-gencontrol counts them (deb-substvars(5)).
    ///
    /// A regular file or a symbolic link counts its bytes in whole KiB, upwards; anything else counts one; of files that
    /// are hard links of each other one counts.
    public static func kibibytes(of tree: FileTree, links: HardLinks) -> Int64 {
        tree.entries.reduce(0) { sum, entry in sum + kibibytes(of: entry, links) }
    }

    private static func kibibytes(of entry: FileTreeEntry, _ links: HardLinks) -> Int64 {
        switch entry.kind {
        case .folder: 1
        case .symbolicLink(let target): (Int64(target.utf8.count) + 1_023) / 1_024
        case .file(let content): links.target(of: entry.path) == nil ? (content.size + 1_023) / 1_024 : 0
        }
    }
}
