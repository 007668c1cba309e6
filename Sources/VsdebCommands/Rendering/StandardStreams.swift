import Foundation
import SystemPackage

/// Where the program writes: results to standard output, all else to standard error.
enum StandardStreams {
    /// Writes to standard error as far as somebody reads it.
    ///
    /// Foundation's own `write(_:)` ends the process where the reader is gone or the disk is full, and with it the clean-up.
    static func tell(_ text: String, on stream: FileDescriptor = .standardError) {
        do { _ = try stream.writeAll(text.utf8) } catch { /* there is nobody left to tell */  }
    }

    /// Writes a result and a newline to standard output.
    ///
    /// A reader that has seen enough, as in `vsdeb build | head -1`, is no failure.
    ///
    /// - Throws: ``OutputError`` for a full disk and the like: what waits for the result must not go on without it.
    static func print(_ text: String, on stream: FileDescriptor = .standardOutput) throws(OutputError) {
        do {
            _ = try stream.writeAll((text + "\n").utf8)
        } catch let error as Errno {
            guard error != .brokenPipe else { return }
            throw OutputError(cause: error)
        } catch {
            throw OutputError(cause: .ioError)
        }
    }

    /// Opens /dev/null in the place of standard streams that are closed.
    ///
    /// Otherwise a file of the build gets the number of one, and messages are written into it.
    static func open() {
        while true {
            let descriptor = Foundation.open("/dev/null", O_RDWR)
            guard (0...STDERR_FILENO).contains(descriptor) else {
                if descriptor >= 0 { close(descriptor) }
                return
            }
        }
    }
}
