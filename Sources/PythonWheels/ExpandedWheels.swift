public import ELFFiles
public import SystemPackage

/// Wheels as they lie in the folders of Python's path.
public struct ExpandedWheels: Sendable, Hashable {
    /// One folder with the distributions in it.
    public struct Root: Sendable, Hashable {
        /// Which folder it is.
        public let root: WheelRoot
        /// The distributions, sorted by name.
        public let distributions: [ExpandedDistribution]
    }

    /// The folder that holds the roots.
    public let folder: FilePath
    /// The processor.
    public let architecture: WheelArchitecture
    /// The roots, the common one first, then by Python; one without a wheel is there too, and its folder as well.
    public let roots: [Root]

    /// Every distribution once for each root that it is in, in the order of the roots.
    public var distributions: [ExpandedDistribution] { roots.flatMap(\.distributions) }

    /// The folder of a root.
    public func path(of root: WheelRoot) -> FilePath { folder.appending(root.folderName) }

    /// The Debian packages that the compiled files need.
    ///
    /// What a wheel bundles counts as there for all files, as auditwheel gives it a name that is nobody else's.
    public func libraryRelations() throws(LibraryError) -> [LibraryRelation] {
        let files = roots.flatMap { root in
            root.distributions.flatMap(\.files).compactMap { file in
                file.elf.map { LibraryDependencies.NamedFile(path: "\(root.root.folderName)/\(file.path)", file: $0) }
            }
        }
        return try LibraryDependencies(machine: architecture.elfMachine).relations(of: files)
    }
}
