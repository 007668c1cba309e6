public import Archive
public import SystemPackage

#if canImport(Glibc)
    internal import Glibc
#endif

/// Reads a .deb, whatever is wrong with it, without writing anything anywhere.
public final class DebReader {
    /// Which of the two tars.
    public enum PartName: String, Sendable {
        case control, data
    }

    /// The member that every .deb begins with.
    public static let versionMember = "debian-binary"

    private let file: FileDescriptor
    private let layout: DebLayout
    /// The members of the outer archive, in their order.
    public let members: [ArMember]
    /// What is wrong with the outer archive.
    public private(set) var faults = FaultLog()

    /// Opens `path`.
    ///
    /// - Throws: ``DebError/notDeb(_:reason:)`` if it is no ar archive with a member `debian-binary`;
    ///   ``DebError/inputOutput(_:operation:_:)`` if it cannot be read.
    public init(_ path: FilePath) throws(DebError) {
        let (file, size) = try Self.open(path)
        self.file = file
        do throws(StreamError) {
            let directory = try ArDirectory(file, size: size)
            members = directory.members
            layout = DebLayout(members)
            faults = directory.faults
            faults.add(layout.faults)
        } catch {
            // Every stored property must have a value before deinit may close the file.
            (members, layout) = ([], DebLayout([]))
            throw .notDeb(path, reason: error.reason)
        }
        guard let version = members.first(where: { $0.name == Self.versionMember }) else {
            throw .notDeb(path, reason: "it is an archive without the member \(Self.versionMember)")
        }
        checkVersion(version)
    }

    deinit {
        // A file that was only read has nothing to lose by a close that fails.
        close(file.rawValue)
    }

    private static func open(_ path: FilePath) throws(DebError) -> (FileDescriptor, Int64) {
        do {
            // A pipe would block here until somebody writes into it.
            let file = try FileDescriptor.open(path, .readOnly, options: [.closeOnExec, .nonBlocking])
            var status = stat()
            guard fstat(file.rawValue, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
                close(file.rawValue)
                throw DebError.notDeb(path, reason: "it is no regular file")
            }
            return (file, Int64(status.st_size))
        } catch let error as DebError {
            throw error
        } catch {
            throw .inputOutput(path, operation: "open", error as? Errno ?? .ioError)
        }
    }

    /// dpkg reads format 2 with any minor version.
    private func checkVersion(_ member: ArMember) {
        let slice = FileSlice(file, from: member.start, count: member.size)
        guard let bytes = try? slice.bytes(at: 0, count: 64) else { return }
        let line = String(decoding: bytes.prefix { $0 != 0x0A }, as: UTF8.self)
        let digits = line.dropFirst(2)
        guard line.hasPrefix("2."), !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            bytes.contains(0x0A)
        else {
            faults.add(.malformed, "the format's version is “\(line)”, not 2.0")
            return
        }
    }

    /// Begins to read a part, decompressing on up to `cores` cores; nil if the package has none.
    ///
    /// - Throws: `StreamError` if not even its beginning can be read.
    public func part(_ name: PartName, cores: Int, limits: StreamLimits) throws(StreamError) -> DebPart? {
        guard let part = name == .control ? layout.control : layout.data else { return nil }
        let slice = FileSlice(file, from: part.member.start, count: part.member.size)
        return try DebPart(slice, part.compression, cores: cores, limits: limits)
    }
}
