public import Archive
public import SystemPackage

/// Why a package cannot be put together or written.
public enum DebError: Error, Equatable, Sendable {
    /// A path that dpkg would refuse or misread.
    case badPath(String, reason: String)
    /// Two things want the same place in the package.
    case occupied(InstalledPath, by: String, wanted: String)
    /// A file lies below something that is not a folder.
    case parentIsNoFolder(InstalledPath, parent: InstalledPath)
    /// A field of the control file that dpkg would refuse or misread.
    case badField(name: String, reason: String)
    /// A maintainer script that could not run.
    case badScript(name: String, reason: String)
    /// A conffile that is not a regular file of the package, or not below /etc.
    case badConffile(InstalledPath, reason: String)
    /// A file is not what it was when the package was planned.
    case sourceChanged(FilePath, reason: String)
    /// A compression that the package format does not know, or a level it does not have.
    case badCompression(String)
    /// The system refused to read or write a file.
    case inputOutput(FilePath, operation: String, Errno)
    /// A file that is no .deb.
    case notDeb(FilePath, reason: String)
    /// libarchive refused.
    case archive(ArchiveError)
}

extension DebError: CustomStringConvertible {
    /// What failed, on which file, why, and what to do where that is not plain.
    public var description: String {
        switch self {
        case .badPath(let path, let reason):
            "“\(path)” cannot be a path in a package: \(reason)"
        case .occupied(let path, let holder, let wanted):
            "\(path) is wanted twice: by \(holder) and by \(wanted); take one of them away"
        case .parentIsNoFolder(let path, let parent):
            "\(path) cannot be in the package: \(parent) is no folder there"
        case .badField(let name, let reason): "control field \(name): \(reason)"
        case .badScript(let name, let reason): "maintainer script \(name): \(reason)"
        case .badConffile(let path, let reason): "conffile \(path): \(reason)"
        case .sourceChanged(let path, let reason):
            "\(path) changed while the package was being built (\(reason)); build again when it rests"
        case .badCompression(let reason): reason
        case .inputOutput(let path, let operation, let errno): "cannot \(operation) \(path): \(errno)"
        case .notDeb(let path, let reason): "\(path) is no Debian package: \(reason)"
        case .archive(let error):
            error.errno == Errno.noSpace.rawValue
                ? "cannot write the package: no space left on the disk" : "cannot write the package: \(error)"
        }
    }
}
