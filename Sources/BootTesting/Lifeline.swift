import Glibc
import SystemPackage

/// A named pipe that a shell of ours reads from: it ends with this process, however that ends.
struct Lifeline: Sendable {
    private let pipe: FilePath
    private let descriptor: FileDescriptor

    /// Makes the pipe “lifeline” in a folder, and holds it.
    init(in folder: FilePath) throws(MachineError) {
        pipe = folder.appending("lifeline")
        guard mkfifo(pipe.string, 0o600) == 0 else {
            throw .file(pipe, operation: "make", Errno(rawValue: errno))
        }
        do {
            // Opened for both directions, as opening a pipe to write waits for one who reads.
            descriptor = try FileDescriptor.open(pipe, .readWrite, options: .closeOnExec)
        } catch {
            throw .file(pipe, operation: "open", (error as? Errno) ?? .ioError)
        }
    }

    /// Sends an empty line: what was done so far may end, and what comes next begin.
    func goOn() throws(MachineError) {
        do {
            _ = try descriptor.writeAll("\n".utf8)
        } catch {
            throw .file(pipe, operation: "write", (error as? Errno) ?? .ioError)
        }
    }

    /// Lets go of it.
    func end() {
        // Removed first: a shell that is late would wait for ever to open a pipe that nobody writes to. Both calls have
        // nothing to report that the shell's own end would not show.
        _ = unlink(pipe.string)
        _ = close(descriptor.rawValue)
    }
}
