import Foundation
public import SystemPackage

extension TemporaryFolder {
    /// The path of something below the folder.
    public func appending(_ relative: String) -> FilePath {
        path.appending(relative)
    }

    /// Writes a file, makes the folders above it and sets its mode exactly, whatever the umask is.
    @discardableResult
    public func write(
        _ relative: String, _ text: String, mode: FilePermissions = [.ownerReadWrite, .groupRead, .otherRead]
    )
        throws -> FilePath
    {
        try write(relative, bytes: Array(text.utf8), mode: mode)
    }

    /// Writes a file of any bytes, makes the folders above it and sets its mode exactly.
    @discardableResult
    public func write(
        _ relative: String, bytes: [UInt8], mode: FilePermissions = [.ownerReadWrite, .groupRead, .otherRead]
    ) throws -> FilePath {
        let file = appending(relative)
        try makeFolder(file.removingLastComponent())
        try Data(bytes).write(to: URL(fileURLWithPath: file.string))
        try FileManager.default.setAttributes([.posixPermissions: Int(mode.rawValue)], ofItemAtPath: file.string)
        return file
    }

    /// Makes an empty folder and the folders above it.
    @discardableResult
    public func makeFolder(_ relative: String) throws -> FilePath {
        let folder = appending(relative)
        try makeFolder(folder)
        return folder
    }

    /// Makes a symbolic link; its target is written as given and need not exist.
    @discardableResult
    public func link(_ relative: String, to target: String) throws -> FilePath {
        let link = appending(relative)
        try makeFolder(link.removingLastComponent())
        try FileManager.default.createSymbolicLink(atPath: link.string, withDestinationPath: target)
        return link
    }

    /// The text of a file below the folder; bytes that are not UTF-8 become U+FFFD.
    public func read(_ relative: String) throws -> String {
        String(decoding: try bytes(of: relative), as: UTF8.self)
    }

    /// The bytes of a file below the folder.
    public func bytes(of relative: String) throws -> [UInt8] {
        Array(try Data(contentsOf: URL(fileURLWithPath: appending(relative).string)))
    }

    /// The paths of all there is below the folder, relative to it and sorted by their bytes.
    public func listing() throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: path.string)
            .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    private func makeFolder(_ folder: FilePath) throws {
        try FileManager.default.createDirectory(atPath: folder.string, withIntermediateDirectories: true)
    }
}
