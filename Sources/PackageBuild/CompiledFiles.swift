import DebianPackage
import ELFFiles
import SystemPackage

/// The ELF files of a tree, from which the architecture and the libraries to depend on are computed.
struct CompiledFiles {
    private let files: [LibraryDependencies.NamedFile]

    /// Finds them by their magic number: names and modes of wheels say nothing.
    init(in tree: FileTree) throws {
        files = try tree.entries.compactMap { entry in
            guard case .file(.source(let source)) = entry.kind, try Self.isELF(source) else { return nil }
            return LibraryDependencies.NamedFile(path: entry.path.string, file: try ELFFile(path: source.path))
        }
    }

    /// Whether there are none: then the package is for every architecture.
    var isEmpty: Bool { files.isEmpty }

    /// What the files need of Debian.
    ///
    /// - Throws: `LibraryError` for a file of another machine, or a library that no package is known to have.
    func relations(for architecture: Architecture) throws -> [Relation] {
        guard !files.isEmpty else { return [] }
        guard let machine = ELFMachine(debianArchitecture: architecture.rawValue) else {
            throw BuildError.compiledFile("there are compiled files, but no machine is known for \(architecture)")
        }
        return try LibraryDependencies(machine: machine).relations(of: files)
            .map { try Relation("\($0)") }
    }

    private static func isELF(_ source: SourceFile) throws -> Bool {
        guard source.size >= 4 else { return false }
        let file: FileDescriptor
        do { file = try FileDescriptor.open(source.path, .readOnly) } catch let error as Errno {
            throw BuildError.unreadable(source.path, error)
        }
        return try file.closeAfter {
            var magic: [UInt8] = [0, 0, 0, 0]
            let count = try magic.withUnsafeMutableBytes { try file.read(into: $0) }
            return count == 4 && magic == ELFFile.magic
        }
    }
}
