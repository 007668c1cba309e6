import Foundation
import SystemPackage

/// An unpacked package that may be spoilt without touching the one it is a copy of: its files are hard links.
struct RealityTree {
    /// The folder with `DEBIAN` in it.
    let root: FilePath
    /// The paths of files that were changed, for md5sums.
    private(set) var changed: Set<String> = []

    init(_ root: FilePath) { self.root = root }

    private func place(_ path: String) -> String { root.appending(path).string }

    /// Replaces `old`, which must be there, in a file.
    mutating func edit(_ path: String, _ old: String, _ new: String) throws {
        let text = try String(contentsOfFile: place(path), encoding: .utf8)
        guard text.contains(old) else { throw MissingText(path: path, text: old) }
        try write(path, text.replacing(old, with: new))
    }

    /// Writes a file anew, with the mode it had.
    mutating func write(_ path: String, _ text: String) throws {
        let mode = try? FileManager.default.attributesOfItem(atPath: place(path))[.posixPermissions]
        try? FileManager.default.removeItem(atPath: place(path))
        try Data(text.utf8).write(to: URL(filePath: place(path)))
        try FileManager.default.setAttributes([.posixPermissions: mode ?? 0o644], ofItemAtPath: place(path))
        changed.insert(path)
    }

    /// Removes a file, a link or a whole folder.
    mutating func remove(_ path: String) throws {
        try FileManager.default.removeItem(atPath: place(path))
        changed.insert(path)
    }

    /// Makes a folder.
    func makeFolder(_ path: String) throws {
        try FileManager.default.createDirectory(atPath: place(path), withIntermediateDirectories: true)
    }

    /// Gives a file or folder another mode.
    mutating func setMode(_ path: String, _ mode: Int) throws {
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: place(path), isDirectory: &isFolder), !isFolder.boolValue {
            let text = try String(contentsOfFile: place(path), encoding: .utf8)
            try write(path, text)
        }
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: place(path))
    }

    /// Takes what was changed out of md5sums, since those sums are not what is being tried.
    mutating func forgetSums() throws {
        let sums = try String(contentsOfFile: place("DEBIAN/md5sums"), encoding: .utf8)
        let kept = sums.split(separator: "\n").filter { line in
            let path = line.drop { $0 != " " }.dropFirst(2)
            return !changed.contains { path == $0 || path.hasPrefix($0 + "/") }
        }
        try write("DEBIAN/md5sums", kept.joined(separator: "\n") + "\n")
    }

    /// A text that a mutation wants to replace is not there: the package has changed, and the mutation must follow.
    struct MissingText: Error, CustomStringConvertible {
        let path: String
        let text: String

        var description: String { "\(path) does not hold “\(text)”" }
    }
}

extension RealityTree {
    /// The names in a folder.
    func folders(in path: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: root.appending(path).string)
    }
}
