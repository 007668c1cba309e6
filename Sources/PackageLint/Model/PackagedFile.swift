public import ELFFiles

/// One member of data.tar: what dpkg puts on the machine.
public struct PackagedFile: Sendable {
    /// What it is.
    public enum Kind: Sendable, Hashable {
        case file
        case folder
        case symbolicLink(target: String)
        /// Another name of a file that stands earlier; the target is a ``PackagedFile/path``.
        case hardLink(target: String)
        case fifo
        case characterDevice
        case blockDevice
        /// A type of tar that dpkg does not know.
        case unknown
    }

    /// The place on the machine without first `./` and without a slash at either end: `opt/app/bin`.
    ///
    /// Empty for the root. Bytes that are no UTF-8 become U+FFFD; ``rawName`` has them.
    public let path: String
    /// The name as the archive has it.
    public let rawName: [UInt8]
    /// What it is.
    public let kind: Kind
    /// Permission bits with set-user-ID, set-group-ID and sticky bit.
    public let mode: UInt32
    /// The numeric owner.
    public let userID: Int64
    /// The numeric group.
    public let groupID: Int64
    /// The owner's name in the archive; may be empty.
    public let userName: String
    /// The group's name in the archive; may be empty.
    public let groupName: String
    /// Bytes of content; of a hard link, those of its target.
    public var size: Int64
    /// Seconds since 1970.
    public let modified: Int64
    /// What the content is, told from its first bytes; of a hard link, its target's.
    public var content: ContentKind
    /// 16 bytes; nil for what has no content.
    public var md5: [UInt8]?
    /// 32 bytes; nil for what has no content.
    public var sha256: [UInt8]?
    /// Seconds since 1970 in the header of a gzip file; nil where none stands there (RFC 1952).
    public var gzipTime: Int?
    /// What an ELF file says of itself.
    public var elf: ELFDetails? {
        get { details?.value }
        set { details = newValue.map(Details.init) }
    }

    /// Few files are ELF files, and what is known of one is long: kept apart, it costs the others eight bytes.
    private var details: Details?

    private final class Details: Sendable {
        let value: ELFDetails

        init(_ value: ELFDetails) { self.value = value }
    }

    /// The content, where ``KeptContent`` keeps it.
    public var bytes: [UInt8]?

    /// Describes a member; content and hashes are set as they become known.
    public init(
        path: String, rawName: [UInt8], kind: Kind, mode: UInt32, userID: Int64, groupID: Int64, userName: String,
        groupName: String, size: Int64, modified: Int64
    ) {
        self.path = path
        self.rawName = rawName
        self.kind = kind
        self.mode = mode
        self.userID = userID
        self.groupID = groupID
        self.userName = userName
        self.groupName = groupName
        self.size = size
        self.modified = modified
        content = .empty
    }

    /// A folder that the archive does not have, as dpkg makes it: root's, and with the usual mode.
    init(missingFolder path: String) {
        self.init(
            path: path, rawName: Array(path.utf8), kind: .folder, mode: 0o755, userID: 0, groupID: 0, userName: "root",
            groupName: "root", size: 0, modified: 0)
    }

    /// Whether this is a regular file or another name of one.
    public var isFile: Bool {
        switch kind {
        case .file, .hardLink: true
        default: false
        }
    }

    /// Whether this is a folder.
    public var isFolder: Bool { kind == .folder }

    /// Whether anybody may execute it.
    public var isExecutable: Bool { isFile && mode & 0o111 != 0 }

    /// The target of a symbolic link.
    public var linkTarget: String? {
        guard case .symbolicLink(let target) = kind else { return nil }
        return target
    }

    /// The path as lintian prints it: folders end with a slash.
    public var shown: String { isFolder ? path + "/" : path }

    /// The last part of the path.
    public var name: Substring {
        path.utf8.lastIndex(of: 0x2F).map { path[path.utf8.index(after: $0)...] } ?? path[...]
    }

    /// The folder that it lies in; empty for the root and what lies in it.
    public var parent: Substring { path.utf8.lastIndex(of: 0x2F).map { path[..<$0] } ?? "" }

    /// The kept content as text; bytes that are no UTF-8 become U+FFFD.
    public var text: String? { bytes.map { String(decoding: $0, as: UTF8.self) } }

    /// Whether it lies anywhere below `folder`, which has no slash at either end.
    public func isBelow(_ folder: String) -> Bool {
        path.utf8.count > folder.utf8.count && path.utf8.starts(with: folder.utf8)
            && path.utf8.dropFirst(folder.utf8.count).first == 0x2F
    }
}
