public import SystemPackage

/// Why a build stopped, where no other module's error says it.
public enum BuildError: Error, Equatable, Sendable {
    /// A symbolic link of the payload that points out of it.
    case linkLeavesPayload(FilePath, target: String, folder: FilePath)
    /// Something in the payload that a package cannot hold.
    case cannotBePackaged(FilePath, reason: String)
    /// A file or folder that could not be read.
    case unreadable(FilePath, Errno)
    /// A file or folder that could not be made.
    case unwritable(FilePath, Errno)
    /// The frontend's build left no index page.
    case noFrontendIndex(FilePath, command: [String]?)
    /// No templates where they were looked for.
    case noTemplates([FilePath])
    /// A place for a staged tree where something else is.
    case stageOccupied(FilePath)
    /// The package would be written into its own payload.
    case outputInPayload(FilePath, payload: FilePath)
    /// SOURCE_DATE_EPOCH that is no number of seconds.
    case badSourceDate(String)
    /// A file of the wrong machine, or one that needs a library nobody provides.
    case compiledFile(String)
    /// An owner that is neither in base-passwd nor the service's own.
    case unknownOwner(FilePath, owner: String, group: String)
    /// The check found errors; the findings themselves were told before.
    case faultyPackage(errors: Int)
    /// Wheels, tags or dependencies that cannot be right, in words of their own.
    case dependency(String)
}

extension BuildError: CustomStringConvertible {
    /// What failed, on which file, why, and what to do.
    public var description: String {
        switch self {
        case .linkLeavesPayload(let link, let target, let folder):
            """
            \(link) is a symbolic link to “\(target)”, which is not inside \(folder); \
            on the server it would point to nothing or to something else: put a copy in its place, or exclude it
            """
        case .cannotBePackaged(let path, let reason): "\(path) cannot be packaged: \(reason)"
        case .unreadable(let path, let errno): "cannot read \(path): \(errno)"
        case .unwritable(let path, let errno): "cannot write \(path): \(errno)"
        case .noFrontendIndex(let path, let command):
            if let command {
                """
                the frontend has no \(path); its command “\(command.joined(separator: " "))” must write it into the folder \
                that VSDEB_OUTPUT names
                """
            } else {
                "the frontend has no \(path)"
            }
        case .noTemplates(let folders):
            """
            no templates: looked for them in \(folders.map(\.string).joined(separator: ", ")); \
            name their folder in the manifest (templates:) or in the environment (VSDEB_TEMPLATES)
            """
        case .stageOccupied(let folder):
            "\(folder) is neither an empty folder nor a staged tree (it has no DEBIAN/control); name an empty folder"
        case .outputInPayload(let output, let payload):
            """
            \(output) lies in \(payload), which goes into the package: the next build would pack this one too; \
            write it elsewhere, or name it in application.exclude
            """
        case .badSourceDate(let value): "SOURCE_DATE_EPOCH is “\(value)”, not a number of seconds since 1970"
        case .compiledFile(let reason): reason
        case .unknownOwner(let path, let owner, let group):
            """
            \(path) shall belong to \(owner):\(group), but only the service's own user and group and those of \
            base-passwd exist when the package is unpacked
            """
        case .faultyPackage(let errors):
            """
            the package has \(errors) error\(errors == 1 ? "" : "s") and was not written; \
            “vsdeb check --explain TAG” tells more of each, --no-check writes it all the same
            """
        case .dependency(let reason): reason
        }
    }
}
