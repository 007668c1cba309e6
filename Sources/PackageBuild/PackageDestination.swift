import DebianPackage
import Foundation
import SystemPackage

/// The file that a package is written to.
enum PackageDestination {
    /// Makes sure that something can be written where the result goes, before the long work begins.
    ///
    /// - Throws: ``BuildError``.
    static func check(_ destination: BuildOptions.Destination) throws(BuildError) {
        switch destination {
        case .stagedTree(let folder):
            let target = folder.absolute
            try StagedTree.check(target)
            try checkFolder(target.removingLastComponent())
        case .package(let output):
            try checkFolder(isFile(output) ? output.absolute.removingLastComponent() : output.absolute)
        }
    }

    /// A folder that is there must be writable; above one that is to be made, the nearest that is there.
    private static func checkFolder(_ folder: FilePath) throws(BuildError) {
        var nearest = folder
        while access(nearest.string, F_OK) != 0, errno == ENOENT, nearest.removeLastComponent() {}
        guard isFolder(nearest) else { throw .unwritable(folder, .notDirectory) }
        guard access(nearest.string, W_OK | X_OK) == 0 else { throw .unwritable(nearest, Errno(rawValue: errno)) }
    }

    /// Whether `output` names the package itself, not a folder for it.
    private static func isFile(_ output: FilePath) -> Bool { output.extension == "deb" && !isFolder(output) }

    private static func isFolder(_ path: FilePath) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path.string, isDirectory: &isFolder) && isFolder.boolValue
    }

    /// `output` itself if it ends in `.deb` and is no folder, else the conventional name in the folder `output`.
    ///
    /// The folder is made if it is not there.
    static func file(_ output: FilePath, conventionalName: String) throws(BuildError) -> FilePath {
        let target = place(output, conventionalName: conventionalName)
        if !isFolder(output), FileManager.default.fileExists(atPath: output.string), output.extension != "deb" {
            throw .unwritable(output, .notDirectory)
        }
        try make(target.removingLastComponent())
        return target
    }

    /// Where ``file(_:conventionalName:)`` is; nothing is made.
    static func place(_ output: FilePath, conventionalName: String) -> FilePath {
        isFile(output) ? output.absolute : output.absolute.appending(conventionalName)
    }

    private static func make(_ folder: FilePath) throws(BuildError) {
        do {
            try FileManager.default.createDirectory(atPath: folder.string, withIntermediateDirectories: true)
        } catch {
            throw .unwritable(folder, Errno(rawValue: errnoOf(error)))
        }
    }

    /// The folder for a staged tree, as an absolute path.
    static func stagedTree(_ folder: FilePath) throws(BuildError) -> FilePath {
        let target = folder.absolute
        try make(target.removingLastComponent())
        return target
    }

    private static func errnoOf(_ error: any Error) -> Int32 {
        let cause = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
        return cause.map { Int32($0.code) } ?? Errno.ioError.rawValue
    }

    /// `NAME_VERSION_ARCH.deb` without the version's epoch, as dpkg-deb names it.
    static func conventionalName(_ name: PackageName, _ version: DebianVersion, architecture: String) -> String {
        "\(name)_\(version.withoutEpoch)_\(architecture).deb"
    }
}
