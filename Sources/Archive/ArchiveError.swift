internal import CLibArchive
import SystemPackage

/// What libarchive refused, on which file or member, and its own reason.
public struct ArchiveError: Error, Equatable, Sendable {
    /// What was being done.
    public enum Operation: String, Sendable {
        case open = "open the archive"
        case addMember = "add a member"
        case writeData = "write the data"
        case finish = "finish the archive"
        case readHeader = "read the next member"
        case readData = "read the data"
    }

    /// The step that failed.
    public let operation: Operation
    /// The archive's file or the member's name, where one is known.
    public let path: String?
    /// libarchive's status: -20 a warning, -25 this member failed, -30 the archive is lost.
    ///
    /// Zero where we object ourselves.
    public let status: Int32
    /// The system's error number; zero where there is none.
    public let errno: Int32
    /// The reason in words.
    public let reason: String

    /// Describes an objection that is not libarchive's own.
    public init(_ operation: Operation, path: String?, status: Int32 = 0, errno: Int32 = 0, reason: String) {
        self.operation = operation
        self.path = path
        self.status = status
        self.errno = errno
        self.reason = reason
    }

    /// Describes why bytes could not be written, of which the system has an opinion or not.
    public init(writing error: any Error) {
        let errno = error as? Errno
        self.init(.writeData, path: nil, errno: errno?.rawValue ?? 0, reason: errno.map { "\($0)" } ?? "\(error)")
    }

    /// Takes status, errno and text from `archive`.
    ///
    /// Must be made before the handle is freed: the text goes with it.
    init(_ operation: Operation, path: String?, status: Int32, from archive: OpaquePointer) {
        let text = archive_error_string(archive).map { String(cString: $0) }
        self.init(
            operation, path: path, status: status, errno: archive_errno(archive),
            reason: text ?? "libarchive gave no reason (status \(status))")
    }
}

extension ArchiveError: CustomStringConvertible {
    /// One line: the step, the place, the reason.
    public var description: String {
        let place = path.map { " (\($0))" } ?? ""
        return "cannot \(operation.rawValue)\(place): \(reason)"
    }
}
