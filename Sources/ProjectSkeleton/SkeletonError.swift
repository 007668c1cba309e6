public import DebianPackage
public import SystemPackage

/// Why no skeleton was written.
public enum SkeletonError: Error, Equatable, Sendable {
    /// The folder is none.
    case noFolder(FilePath)
    /// A manifest that is there already.
    case exists(FilePath)
    /// A folder without a Python file.
    case noPython(FilePath)
    /// More than one object that may be the application, each as `module:attribute` and where it is.
    case severalApplications([String])
    /// Applications of one name in several folders, each as for the other case, and one of the folders.
    case sameApplication([String], FilePath)
    /// The option names a module that is not in the folder.
    case noModule(String, FilePath)
    /// The option is not of the form `module:attribute`.
    case badApplication(String)
    /// The option names another version than the changelog that is there.
    case otherVersion(DebianVersion, FilePath)
    /// Something that is no folder, or a link to one, where a folder must be.
    case noRealFolder(FilePath)
    /// A file or folder that could not be made.
    case unwritable(FilePath, Errno)
}

extension SkeletonError: CustomStringConvertible {
    /// What failed, on which file, why, and what to do; characters of names that a terminal would obey are escaped.
    public var description: String {
        switch self {
        case .noFolder(let path): "\(shown(path)) is no folder that can be read; name the folder of the application"
        case .exists(let path):
            "\(shown(path)) is there already, and init overwrites nothing; edit it, or remove it and run init again"
        case .noPython(let path):
            "there is no Python file in \(shown(path)); name the folder of the application: vsdeb init FOLDER"
        case .severalApplications(let found):
            """
            several objects may be the application; choose one with --application MODULE:ATTRIBUTE:
            \(listed(found))
            """
        case .sameApplication(let found, let folder):
            """
            several folders hold an application of the same name; name the folder of one, such as \
            “vsdeb init \(ShownText.of(ShownText.quoted(folder.string)))”:
            \(listed(found))
            """
        case .noModule(let module, let folder):
            """
            there is no module “\(ShownText.of(module))” in \(shown(folder)); write it as Python would import it, such \
            as server:app
            """
        case .badApplication(let text):
            "“\(ShownText.of(text))” is no application; write MODULE:ATTRIBUTE, such as server:app"
        case .otherVersion(let version, let changelog):
            """
            --package-version says \(version), but the newest entry of \(shown(changelog)) gives another one; add an \
            entry for it (dch -v \(version)), or leave the option out
            """
        case .noRealFolder(let path):
            "\(shown(path)) is no folder of the project but a link or a file; move it aside and run init again"
        case .unwritable(let path, let errno): "cannot write \(shown(path)): \(errno); nothing was left behind"
        }
    }

    private func shown(_ path: FilePath) -> String { ShownText.of(path.string) }

    private func listed(_ found: [String]) -> String {
        found.map { "  \(ShownText.of($0))" }.joined(separator: "\n")
    }
}
