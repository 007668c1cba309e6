import Foundation
public import SystemPackage

/// A folder of this build's own, removed when this value goes away, however the build ends.
public struct WorkFolder: ~Copyable {
    /// Where it lies.
    public let path: FilePath

    /// Makes a folder of a name of its own in the system's folder for temporary files.
    ///
    /// - Throws: ``BuildError/unwritable(_:_:)``.
    public init() throws(BuildError) {
        var template = Array("\(FileManager.default.temporaryDirectory.path)/vsdeb-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else {
            throw .unwritable(FilePath(FileManager.default.temporaryDirectory.path), Errno(rawValue: errno))
        }
        let bytes = template.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
        path = FilePath(String(decoding: bytes, as: UTF8.self))
    }

    // What cannot be removed now is in the folder for temporary files, which the system empties.
    deinit { try? FileManager.default.removeItem(atPath: path.string) }
}
