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
    /// The option names a module that is not in the folder.
    case noModule(String, FilePath)
    /// The option is not of the form `module:attribute`.
    case badApplication(String)
    /// A file or folder that could not be made.
    case unwritable(FilePath, Errno)
}

extension SkeletonError: CustomStringConvertible {
    /// What failed, on which file, why, and what to do.
    public var description: String {
        switch self {
        case .noFolder(let path): "\(path) is no folder that can be read; name the folder of the application"
        case .exists(let path):
            "\(path) is there already, and init overwrites nothing; edit it, or remove it and run init again"
        case .noPython(let path):
            "there is no Python file in \(path); name the folder of the application: vsdeb init FOLDER"
        case .severalApplications(let found):
            """
            several objects may be the application; choose one with --application MODULE:ATTRIBUTE:
            \(found.map { "  \($0)" }.joined(separator: "\n"))
            """
        case .noModule(let module, let folder):
            "there is no module “\(module)” in \(folder); write it as Python would import it, such as server:app"
        case .badApplication(let text):
            "“\(text)” is no application; write MODULE:ATTRIBUTE, such as server:app"
        case .unwritable(let path, let errno): "cannot write \(path): \(errno); nothing was left behind"
        }
    }
}
