/// All that a .deb holds, before it is written.
public struct DebContents: Sendable {
    /// The fields of `control`; Installed-Size is set by ``DebWriter``.
    public var control: ControlParagraph
    /// The maintainer scripts.
    public var scripts: [MaintainerScript]
    /// The configuration files that dpkg keeps for the administrator (Policy 10.7).
    public var conffiles: [InstalledPath]
    /// The text of the control member `triggers` (deb-triggers(5)), if there is one.
    public var triggers: String?
    /// What is unpacked.
    public var tree: FileTree
    /// The folder of what the lock file brought, which changes seldom and repeats itself.
    ///
    /// Identical files below it are packed once.
    public var library: InstalledPath?

    /// Collects the parts; ``DebWriter`` checks how they fit together.
    public init(
        control: ControlParagraph, scripts: [MaintainerScript], conffiles: [InstalledPath], triggers: String?,
        tree: FileTree, library: InstalledPath? = nil
    ) {
        self.control = control
        self.scripts = scripts
        self.conffiles = conffiles
        self.triggers = triggers
        self.tree = tree
        self.library = library
    }

    /// Makes sure that every conffile is a regular file of the package below /etc, named once.
    func checkConffiles() throws(DebError) {
        var seen: Set<InstalledPath> = []
        for path in conffiles {
            guard seen.insert(path).inserted else { throw .badConffile(path, reason: "it is named twice") }
            guard path.isInside(Self.etc), path != Self.etc else {
                throw .badConffile(path, reason: "only files below /etc are conffiles (Policy 10.7.2)")
            }
            guard let content = tree[path]?.content else {
                throw .badConffile(path, reason: "it is no regular file of this package")
            }
            guard content.size > 0 else { throw .badConffile(path, reason: "it is empty") }
        }
    }

    private static let etc: InstalledPath = {
        do { return try InstalledPath("/etc") } catch { preconditionFailure("/etc is a path: \(error)") }
    }()
}
