import DebianPackage
import Foundation
import SystemPackage

/// The file that a package is written to.
enum PackageDestination {
    /// `output` itself if it ends in `.deb` and is no folder, else the conventional name in the folder `output`, which
    /// is made if it is not there.
    static func file(_ output: FilePath, conventionalName: String) throws(BuildError) -> FilePath {
        var isFolder: ObjCBool = false
        let exists = FileManager.default.fileExists(atPath: output.string, isDirectory: &isFolder)
        if output.extension == "deb", !isFolder.boolValue { return absolute(output) }
        if exists, !isFolder.boolValue {
            throw .unwritable(output, .notDirectory)
        }
        do {
            try FileManager.default.createDirectory(atPath: output.string, withIntermediateDirectories: true)
        } catch {
            throw .unwritable(output, Errno(rawValue: errnoOf(error)))
        }
        return absolute(output).appending(conventionalName)
    }

    /// The folder for a staged tree, as an absolute path.
    static func stagedTree(_ folder: FilePath) throws(BuildError) -> FilePath {
        let target = absolute(folder)
        do {
            try FileManager.default.createDirectory(
                atPath: target.removingLastComponent().string, withIntermediateDirectories: true)
        } catch {
            throw .unwritable(target, Errno(rawValue: errnoOf(error)))
        }
        return target
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
