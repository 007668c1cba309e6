/// A package as the checks see it: a .deb that was read, or a tree that is about to become one.
public struct CheckedPackage: Sendable {
    /// The name: the field Package, else the file's name.
    public let name: String
    /// The .deb's name without its folder, where there is or will be one.
    public let fileName: String?
    /// How the file is put together; nil for a tree that is about to be written.
    public let shape: ArchiveShape?
    /// The fields of `control`; without any if that could not be read.
    public let control: ControlFields
    /// The members of control.tar in their order, `control` among them.
    public let controlMembers: [ControlMember]
    /// The members of data.tar.
    public let files: PackagedFiles

    /// Puts the parts together.
    public init(
        name: String, fileName: String? = nil, shape: ArchiveShape?, control: ControlFields,
        controlMembers: [ControlMember],
        files: PackagedFiles
    ) {
        self.name = name
        self.fileName = fileName
        self.shape = shape
        self.control = control
        self.controlMembers = controlMembers
        self.files = files
    }

    /// The member of control.tar of this name.
    public func controlMember(_ name: String) -> ControlMember? { controlMembers.first { $0.name == name } }

    /// The folder of the package's own documentation, without slashes at the ends.
    public var documentation: String { "usr/share/doc/\(name)" }

    /// The maintainer scripts that are there, in dpkg's order.
    public var maintainerScripts: [ControlMember] {
        ["preinst", "postinst", "prerm", "postrm", "config"].compactMap { controlMember($0) }
    }

    /// The version, as the field has it.
    public var version: String { control["Version"] ?? "" }

    /// Whether the control file and all of data.tar could be read.
    public var isWhole: Bool {
        let faults = shape?.faults ?? []
        return !control.fields.isEmpty
            && !faults.contains { $0.part == .data && ($0.kind == .malformed || $0.kind == .tooLarge) }
    }
}
