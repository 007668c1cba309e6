/// One place on the machine after the installation.
struct InstalledNode: Sendable, Hashable {
    /// What it is.
    enum Kind: Sendable, Hashable {
        case folder
        case file
        case link(target: String)
    }

    /// Who put it there.
    enum Origin: Sendable, Hashable {
        /// Debian's base system.
        case base
        /// The package's archive.
        case archive
        /// A maintainer script.
        case script(String)
        /// systemd, for a setting of a unit such as `LogsDirectory=`.
        case unit(String)
        /// tmpfiles.d.
        case temporaryFiles
        /// The program that makes the virtual environment.
        case environment
    }

    var kind: Kind
    /// Permission bits; nil where that is not known.
    var mode: UInt32?
    /// The owner's name; nil where that is not known.
    var owner: String?
    /// The group's name; nil where that is not known.
    var group: String?
    var origin: Origin

    /// Whether it is a folder.
    var isFolder: Bool { kind == .folder }

    /// A folder of root's.
    static func baseFolder(_ mode: UInt32 = 0o755) -> InstalledNode {
        InstalledNode(kind: .folder, mode: mode, owner: "root", group: "root", origin: .base)
    }
}
