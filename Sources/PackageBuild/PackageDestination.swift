import DebianPackage
import Foundation
import SystemPackage

/// The file that a package is written to.
enum PackageDestination {
    /// `output` itself if it ends in `.deb` and is no folder, else the conventional name in the folder `output`.
    ///
    /// Folders that are not there are made.
    static func file(_ output: FilePath, conventionalName: String) throws(BuildError) -> FilePath {
        let target = absolute(output)
        var isFolder: ObjCBool = false
        let exists = FileManager.default.fileExists(atPath: target.string, isDirectory: &isFolder)
        if target.extension == "deb", !isFolder.boolValue {
            try makeFolder(target.removingLastComponent())
            return target
        }
        guard !exists || isFolder.boolValue else { throw .unwritable(target, .notDirectory) }
        try makeFolder(target)
        return target.appending(conventionalName)
    }

    /// The folder for a staged tree, as an absolute path; the folder that holds it is made if it is not there.
    static func stagedTree(_ folder: FilePath) throws(BuildError) -> FilePath {
        let target = absolute(folder)
        try makeFolder(target.removingLastComponent())
        return target
    }

    private static func makeFolder(_ path: FilePath) throws(BuildError) {
        do {
            try FileManager.default.createDirectory(atPath: path.string, withIntermediateDirectories: true)
        } catch {
            throw .unwritable(path, Errno(rawValue: errnoOf(error)))
        }
    }

    private static func absolute(_ path: FilePath) -> FilePath {
        guard path.isRelative else { return path.lexicallyNormalized() }
        return FilePath(FileManager.default.currentDirectoryPath).pushing(path).lexicallyNormalized()
    }

    private static func errnoOf(_ error: any Error) -> Int32 {
        let cause = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
        return cause.map { Int32($0.code) } ?? Errno.ioError.rawValue
    }

    /// `NAME_VERSION_ARCH.deb` without the version's epoch, as dpkg-deb names it.
    static func conventionalName(_ control: ControlParagraph, version: DebianVersion) -> String {
        "\(control["Package"] ?? "")_\(version.withoutEpoch)_\(control["Architecture"] ?? "").deb"
    }
}
