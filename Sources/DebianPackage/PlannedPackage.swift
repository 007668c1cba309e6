import Archive

/// A package whose files have been hashed and whose every member is known, before a byte of it is compressed.
public struct PlannedPackage: Sendable {
    /// What was planned.
    public let contents: DebContents
    /// The members of control.tar, Installed-Size and md5sums among them.
    public let controlFiles: [ControlFile]
    /// Kibibytes, the field Installed-Size.
    public let installedSize: Int64
    /// The hashes of all files.
    public let digests: TreeDigests
    /// The entries in the order in which they are packed.
    public let order: [FileTreeEntry]
    /// Which of them are packed as hard links.
    public let links: HardLinks

    /// Regular files, hard links among them.
    public var files: Int { order.count { $0.content != nil } }

    /// How many files are hard links of an identical one.
    public var hardLinks: Int { links.count }

    /// What the package's compiled files are for.
    var code: XZBlockKind {
        switch contents.control["Architecture"] {
        case "amd64", "i386": .x86Code
        case "arm64": .arm64Code
        default: .other
        }
    }

    /// Checks how the parts fit together and hashes every file.
    ///
    /// - Throws: ``DebError``, or `CancellationError` when the task is cancelled.
    public init(_ contents: DebContents) async throws {
        try contents.checkConffiles()
        let digests = try await TreeDigests(of: contents.tree)
        self.contents = contents
        self.digests = digests
        order = MemberOrder.sorted(contents.tree, library: contents.library)
        links = contents.library.map { [order] in HardLinks(in: order, below: $0, digests: digests) } ?? .none
        installedSize = InstalledSize.kibibytes(of: contents.tree, links: links)
        var control = contents.control
        try control.set("Installed-Size", "\(installedSize)")
        let md5sums = MD5Sums.text(of: contents.tree, digests: digests, without: contents.conffiles)
        controlFiles = ControlArchive(contents, control: control, md5sums: md5sums).members
    }
}
