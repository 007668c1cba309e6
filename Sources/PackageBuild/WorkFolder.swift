import Foundation
import SystemPackage

/// A folder of one build's own for what it makes on the way.
enum WorkFolder {
    /// Makes a folder in the system's folder for temporary files, and removes it when `body` ends, however it ends.
    ///
    /// - Throws: ``BuildError/unwritable(_:_:)``, or what `body` throws.
    static func using<Result>(_ body: (FilePath) async throws -> Result) async throws -> Result {
        // The frontend's command runs elsewhere, so a relative TMPDIR would mean another folder to it.
        let parent = FilePath(FileManager.default.temporaryDirectory.path).absolute.string
        var template = Array("\(parent)/vsdeb-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else {
            throw BuildError.unwritable(FilePath(parent), Errno(rawValue: errno))
        }
        let bytes = template.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
        let path = FilePath(String(decoding: bytes, as: UTF8.self))
        defer { remove(path) }
        return try await body(path)
    }

    private static func remove(_ folder: FilePath) {
        do { try FileManager.default.removeItem(atPath: folder.string) } catch {
            makeWritable(folder)
            // What cannot be removed now is in the folder for temporary files, which the system empties.
            try? FileManager.default.removeItem(atPath: folder.string)
        }
    }

    /// A frontend's command may leave folders that nobody can write to, and so nobody but root can empty.
    private static func makeWritable(_ folder: FilePath) {
        guard let names = FileManager.default.enumerator(atPath: folder.string) else { return }
        while let name = names.nextObject() as? String {
            let path = folder.appending(name).string
            var status = stat()
            if lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR { chmod(path, 0o700) }
        }
    }
}
