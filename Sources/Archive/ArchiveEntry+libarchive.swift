internal import CLibArchive

extension ArchiveEntry {
    /// Copies everything but the content into libarchive's own entry.
    ///
    /// Names go in as bytes: in the C locale, the only one we run in, the UTF-8 setters write an empty name.
    func fill(_ header: OpaquePointer) {
        (pathBytes + [0]).withUnsafeBufferPointer { bytes in
            bytes.withMemoryRebound(to: CChar.self) { archive_entry_set_pathname(header, $0.baseAddress) }
        }
        archive_entry_set_perm(header, mode_t(mode))
        archive_entry_set_size(header, kind == .file ? size : 0)
        archive_entry_set_mtime(header, time_t(modified), 0)
        archive_entry_set_uid(header, userID)
        archive_entry_set_gid(header, groupID)
        archive_entry_set_uname(header, userName)
        archive_entry_set_gname(header, groupName)
        switch kind {
        case .file, .special: archive_entry_set_filetype(header, shim_regular_file)
        case .folder: archive_entry_set_filetype(header, shim_folder)
        case .symbolicLink(let target):
            archive_entry_set_filetype(header, shim_symbolic_link)
            archive_entry_set_symlink(header, target)
        case .hardLink(let target):
            archive_entry_set_filetype(header, shim_regular_file)
            archive_entry_set_hardlink(header, target)
        }
    }

    /// Reads what libarchive found in a member's header.
    init(reading header: OpaquePointer) {
        let raw = archive_entry_pathname(header).map { pointer in
            Array(UnsafeBufferPointer(start: pointer, count: length(of: pointer)).map { UInt8(bitPattern: $0) })
        }
        self.init(
            path: "", kind: Self.kind(of: header), mode: UInt32(archive_entry_perm(header)),
            size: archive_entry_size(header), modified: Int64(archive_entry_mtime(header)),
            userID: archive_entry_uid(header), groupID: archive_entry_gid(header),
            userName: archive_entry_uname(header).map { String(cString: $0) } ?? "",
            groupName: archive_entry_gname(header).map { String(cString: $0) } ?? "")
        pathBytes = raw ?? []
    }

    private static func kind(of header: OpaquePointer) -> Kind {
        if let target = archive_entry_hardlink(header) { return .hardLink(target: String(cString: target)) }
        let type = UInt32(archive_entry_filetype(header))
        if type == shim_folder { return .folder }
        if type == shim_symbolic_link {
            return .symbolicLink(target: archive_entry_symlink(header).map { String(cString: $0) } ?? "")
        }
        return type == shim_regular_file || type == 0 ? .file : .special
    }
}

/// The bytes before the terminating NUL.
private func length(of text: UnsafePointer<CChar>) -> Int {
    var count = 0
    while text[count] != 0 { count += 1 }
    return count
}
