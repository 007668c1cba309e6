import DebianPackage
import SystemPackage

/// Puts folders of the project into the package's tree.
struct PayloadStager {
    /// The tree so far.
    private(set) var tree: FileTree

    init(_ tree: FileTree = FileTree()) { self.tree = tree }

    /// Adds every file below `folder` at `destination`, with modes 0755 and 0644 after the owner's right to execute.
    mutating func add(_ folder: PayloadFolder, at destination: InstalledPath) throws {
        try tree.addFolder(destination, origin: "the folder \(folder.path)")
        for file in try folder.files() {
            let path = try destination.appending(file.relativePath)
            let origin = folder.path.appending(file.relativePath).string
            switch file.kind {
            case .file(let source):
                try tree.addFile(path, .source(source), mode: Self.mode(of: source, at: path), origin: origin)
            case .link(let target): try tree.addLink(path, to: target, origin: origin)
            }
        }
    }

    /// 0755 for what its owner may execute, but 0644 for shared libraries: they are loaded, never run (Policy 10.9).
    private static func mode(of source: SourceFile, at path: InstalledPath) -> UInt32 {
        let isLibrary = path.name.hasSuffix(".so") || path.name.contains(".so.")
        return source.isExecutable && !isLibrary ? 0o755 : 0o644
    }

    /// Adds text that was made during the build.
    mutating func add(text: String, at path: InstalledPath, mode: UInt32 = 0o644, origin: String) throws {
        try tree.addFile(path, .text(text), mode: mode, origin: origin)
    }

    /// Adds one file of the build machine; if it is a link, what the link leads to.
    mutating func add(
        file: FilePath, at path: InstalledPath, mode: UInt32, owner: FileOwner = .root
    ) throws {
        try tree.addFile(path, .source(SourceFile(file.resolved())), mode: mode, owner: owner, origin: file.string)
    }

    /// Adds a symbolic link.
    mutating func add(link path: InstalledPath, to target: String, origin: String) throws {
        try tree.addLink(path, to: target, origin: origin)
    }

    /// Adds bytes that were made during the build.
    mutating func add(bytes: [UInt8], at path: InstalledPath, origin: String) throws {
        try tree.addFile(path, .bytes(bytes), origin: origin)
    }
}
