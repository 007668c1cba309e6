import DebianPackage
import Foundation
import SystemPackage

/// A package's tree as files on the build machine, for a look or for `dpkg-deb --build`.
///
/// Modes and dates are the package's; owners are whoever builds, since a build needs no root. The control members lie
/// in `DEBIAN`, where dpkg-deb looks for them.
struct StagedTree {
    private let folder: FilePath
    private let time: Int64

    /// Prepares `folder`, which must be absent, empty or an earlier staged tree: that one is replaced.
    ///
    /// - Throws: ``BuildError/stageOccupied(_:)``.
    init(replacing folder: FilePath, time: Int64) throws(BuildError) {
        try Self.check(folder)
        self.folder = folder
        self.time = time
    }

    /// Makes sure that `folder` may be replaced.
    static func check(_ folder: FilePath) throws(BuildError) {
        var status = stat()
        guard lstat(folder.string, &status) == 0 else {
            guard errno == ENOENT || errno == ENOTDIR else { throw .unreadable(folder, Errno(rawValue: errno)) }
            return
        }
        guard status.st_mode & S_IFMT == S_IFDIR else { throw .stageOccupied(folder) }
        let names: [String]
        do { names = try FileManager.default.contentsOfDirectory(atPath: folder.string) } catch {
            throw .unreadable(folder, .permissionDenied)
        }
        let isStaged = FileManager.default.fileExists(atPath: folder.appending("DEBIAN/control").string)
        guard names.isEmpty || isStaged else { throw .stageOccupied(folder) }
    }

    /// Writes everything, beside the folder first, so that an interrupted build leaves no half of a tree.
    ///
    /// Files that `links` names become hard links, as they are in the package.
    func write(_ tree: FileTree, links: HardLinks = .none, controlFiles: [ControlFile]) throws {
        let name = folder.lastComponent?.string ?? "stage"
        let partial = folder.removingLastComponent().appending(".\(name).partial-\(UUID().uuidString)")
        do {
            try make(partial, mode: 0o755)
            for entry in tree.entries where entry.path != .root && links.target(of: entry.path) == nil {
                try write(entry, below: partial)
            }
            try makeHardLinks(tree, links, below: partial)
            try write(controlFiles, to: partial.appending("DEBIAN"))
            try setDates(tree, below: partial)
            try moveIntoPlace(partial)
        } catch {
            // The first error is the one to tell; what is left of the folder is removed as far as that goes.
            try? FileManager.default.removeItem(atPath: partial.string)
            throw error
        }
    }

    /// Links the files whose first place is written by now.
    private func makeHardLinks(_ tree: FileTree, _ links: HardLinks, below root: FilePath) throws(BuildError) {
        for entry in tree.entries {
            guard let target = links.target(of: entry.path) else { continue }
            let path = root.appending(String(entry.path.relative))
            guard link(root.appending(String(target.relative)).string, path.string) == 0 else {
                throw .unwritable(path, Errno(rawValue: errno))
            }
        }
    }

    /// Puts the whole tree in the place of an earlier one, which stays until then.
    private func moveIntoPlace(_ partial: FilePath) throws {
        try Self.check(folder)
        if FileManager.default.fileExists(atPath: folder.string) {
            try FileManager.default.removeItem(atPath: folder.string)
        }
        guard rename(partial.string, folder.string) == 0 else {
            throw BuildError.unwritable(folder, Errno(rawValue: errno))
        }
    }

    private func write(_ controlFiles: [ControlFile], to folder: FilePath) throws {
        try make(folder, mode: 0o755)
        for file in controlFiles {
            try write(.bytes(file.bytes), to: folder.appending(file.name), mode: file.mode)
        }
    }

    private func write(_ entry: FileTreeEntry, below root: FilePath) throws {
        try Task.checkCancellation()
        let path = root.appending(String(entry.path.relative))
        switch entry.kind {
        case .folder: try make(path, mode: entry.mode)
        case .symbolicLink(let target):
            try FileManager.default.createSymbolicLink(atPath: path.string, withDestinationPath: target)
        case .file(let content): try write(content, to: path, mode: entry.mode)
        }
    }

    private func make(_ path: FilePath, mode: UInt32) throws {
        guard mkdir(path.string, 0o700) == 0, chmod(path.string, mode) == 0 else {
            throw BuildError.unwritable(path, Errno(rawValue: errno))
        }
    }

    private func write(_ content: FileContent, to path: FilePath, mode: UInt32) throws {
        do {
            let file = try FileDescriptor.open(
                path, .writeOnly, options: [.create, .exclusiveCreate], permissions: .ownerReadWrite)
            try file.closeAfter { try content.read { try file.writeAll($0) } }
        } catch let error as Errno {
            throw BuildError.unwritable(path, error)
        }
        guard chmod(path.string, mode) == 0 else { throw BuildError.unwritable(path, Errno(rawValue: errno)) }
    }

    /// Sets every date, the folders' last and from below, since writing into a folder changes its own.
    private func setDates(_ tree: FileTree, below root: FilePath) throws {
        let date = timespec(tv_sec: Int(time), tv_nsec: 0)
        for entry in tree.entries.reversed() {
            let path = root.appending(String(entry.path.relative))
            guard utimensat(AT_FDCWD, path.string, [date, date], AT_SYMLINK_NOFOLLOW) == 0 else {
                throw BuildError.unwritable(path, Errno(rawValue: errno))
            }
        }
    }
}
