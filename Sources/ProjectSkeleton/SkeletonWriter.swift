import Foundation
import SystemPackage

/// Writes new files, all or none, and never in the place of one that is there.
struct SkeletonWriter {
    let folder: FilePath

    /// Writes `files`, in their order; the last one makes the rest count, so that an interruption before it is harmless.
    func write(_ files: [(path: String, text: String)]) throws(SkeletonError) {
        var made: [FilePath] = []
        do throws(SkeletonError) {
            for file in files {
                let target = folder.appending(file.path)
                try makeFolder(target.removingLastComponent(), &made)
                try place(file.text, at: target)
                made.append(target)
            }
        } catch {
            // A folder goes only if it is empty: somebody else may have put something into it meanwhile.
            for path in made.reversed() where remove(path.string) != 0 { continue }
            throw error
        }
    }

    private func makeFolder(_ path: FilePath, _ made: inout [FilePath]) throws(SkeletonError) {
        guard mkdir(path.string, 0o755) != 0 else {
            made.append(path)
            return
        }
        guard errno == EEXIST else { throw .unwritable(path, Errno(rawValue: errno)) }
        // The project's own folder is the caller's choice; one in it may be a link that leads out of it.
        guard path != folder else { return }
        var status = stat()
        guard lstat(path.string, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { throw .noRealFolder(path) }
    }

    /// Writes beside the target, then gives the whole file its name; link(2) does so only if the name is free.
    private func place(_ text: String, at target: FilePath) throws(SkeletonError) {
        let number = String(UInt64.random(in: 0 ... .max), radix: 36)
        let beside = target.removingLastComponent().appending(".\(target.lastComponent?.string ?? "file").\(number)")
        defer { unlink(beside.string) }
        do {
            let file = try FileDescriptor.open(
                beside, .writeOnly, options: [.create, .exclusiveCreate, .closeOnExec],
                permissions: [.ownerReadWrite, .groupRead, .otherRead])
            _ = try file.closeAfter { try file.writeAll(text.utf8) }
        } catch {
            throw .unwritable(target, error as? Errno ?? .ioError)
        }
        guard link(beside.string, target.string) != 0 else { return }
        throw errno == EEXIST ? .exists(target) : .unwritable(target, Errno(rawValue: errno))
    }
}
