/// The control member `md5sums`, by which `dpkg --verify` finds a file that changed (deb-md5sums(5)).
enum MD5Sums {
    /// A line a regular file: the hash, two spaces, the path without its first slash.
    ///
    /// Conffiles are left out: the administrator may change them, and dpkg keeps their hashes in its own list.
    static func text(of tree: FileTree, digests: TreeDigests, without conffiles: [InstalledPath]) -> String {
        let excluded = Set(conffiles)
        return tree.entries.compactMap { entry in
            guard !excluded.contains(entry.path), let digest = digests[entry.path] else { return nil }
            return "\(Digest.hexadecimal(digest.md5))  \(entry.path.relative)\n"
        }.joined()
    }
}
