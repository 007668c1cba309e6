/// Computes from a package's ELF files which Debian packages they need.
///
/// dpkg-shlibdeps does the same for programs that were built against Debian's libraries, and fails on manylinux wheels,
/// which bundle libraries under names of their own. What the files need of each other is left out here.
public struct LibraryDependencies: Sendable {
    /// An ELF file and what it is called in errors.
    public struct NamedFile: Sendable {
        /// The path in the package.
        public let path: String
        /// What the file says.
        public let file: ELFFile

        /// Describes a file.
        public init(path: String, file: ELFFile) {
            self.path = path
            self.file = file
        }
    }

    /// The machine that every file must be made for.
    public let machine: ELFMachine

    /// Prepares for the files of a package for `machine`.
    public init(machine: ELFMachine) {
        self.machine = machine
    }

    /// The relations, sorted by package, each with the highest version that any file needs.
    ///
    /// Files are examined in the order given, and every fault is found in one run.
    public func relations(of files: [NamedFile]) throws(LibraryError) -> [LibraryRelation] {
        let bundled = Set(files.flatMap { [$0.file.soname, Self.baseName($0.path)].compactMap { $0 } })
        var faults: [LibraryError.Fault] = []
        var found: [String: LibraryRelation] = [:]
        for file in files {
            guard file.file.machine == machine else {
                faults.append(.wrongMachine(file: file.path, machine: file.file.machine, wanted: machine))
                continue
            }
            faults += collect(file, bundled: bundled, into: &found)
        }
        guard faults.isEmpty else { throw LibraryError(faults: faults) }
        return found.values.sorted { $0.package < $1.package }
    }

    private static func baseName(_ path: String) -> String {
        path.split(separator: "/").last.map(String.init) ?? path
    }

    private func collect(
        _ file: NamedFile, bundled: Set<String>, into found: inout [String: LibraryRelation]
    ) -> [LibraryError.Fault] {
        var faults: [LibraryError.Fault] = []
        let versions = Dictionary(file.file.versionNeeds.map { ($0.library, $0.versions) }) { $0 + $1 }
        // A version need names its library, whether DT_NEEDED does or not.
        let unnamed = file.file.versionNeeds.map(\.library).filter { !file.file.needed.contains($0) }
        for library in file.file.needed + unnamed where !bundled.contains(library) {
            guard let system = SystemLibrary.known[library] else {
                faults.append(.unknownLibrary(file: file.path, library: library))
                continue
            }
            add(LibraryRelation(package: system.package, version: nil, reason: "\(file.path): \(library)"), to: &found)
            for name in versions[library] ?? [] {
                guard let version = system.versions.packageVersion(name) else {
                    faults.append(.unknownVersion(file: file.path, library: library, version: name))
                    continue
                }
                guard !version.isEmpty else { continue }
                let reason = "\(file.path): \(library) \(name)"
                add(LibraryRelation(package: system.package, version: version, reason: reason), to: &found)
            }
        }
        return faults
    }

    private func add(_ relation: LibraryRelation, to found: inout [String: LibraryRelation]) {
        guard let old = found[relation.package] else {
            found[relation.package] = relation
            return
        }
        if Self.isLower(old.version, than: relation.version) { found[relation.package] = relation }
    }

    /// Compares versions of the tables, which are numbers with dots, an epoch, and at most a word at the end.
    private static func isLower(_ left: String?, than right: String?) -> Bool {
        guard let right else { return false }
        guard let left else { return true }
        let numbers = [left, right].map { version in
            version.split { $0 == "." || $0 == ":" }.map { Int($0) ?? 0 }
        }
        return numbers[0].lexicographicallyPrecedes(numbers[1])
    }
}
