internal import Archive
internal import SystemPackage

/// Reads a .deb once, from front to back, and shows every file to the checks on its way.
struct DebReading {
    private let path: FilePath
    private let fileChecks: [any FileCheck]

    init(_ path: FilePath, fileChecks: [any FileCheck]) {
        self.path = path
        self.fileChecks = fileChecks
    }

    func read() async throws -> (CheckedPackage, [Finding]) {
        var shape = ArchiveShape()
        var control: [ControlMember] = []
        var outcome: (files: [PackagedFile], findings: [Finding]) = ([], [])
        var outer = try ArchiveReader(.ar, path: path)
        while let member = try outer.next() {
            shape.members.append(ArchiveShape.Member(name: member.path, size: member.size))
            let bytes = try outer.readAll(limit: 1 << 30)
            if member.path.hasPrefix("control.tar") {
                control = try Self.controlMembers(bytes)
            } else if member.path.hasPrefix("data.tar") {
                outcome = try pass(bytes, control: Self.fields(control))
            }
        }
        let fields = Self.fields(control)
        let package = CheckedPackage(
            name: name(fields), shape: shape, control: fields, controlMembers: control,
            files: PackagedFiles(outcome.files))
        return (package, outcome.findings)
    }

    private func name(_ fields: ControlFields) -> String { fields["Package"] ?? path.stem ?? path.string }

    private static func fields(_ members: [ControlMember]) -> ControlFields {
        ControlFields(members.first { $0.name == "control" }?.text ?? "")
    }

    private static func spool(_ bytes: [UInt8]) throws -> FileDescriptor {
        let file = try FileDescriptor.open(
            "/dev/shm", .readWrite, options: FileDescriptor.OpenOptions(rawValue: 0o20200000),
            permissions: .ownerReadWrite)
        try file.writeAll(bytes)
        try file.seek(offset: 0, from: .start)
        return file
    }

    private static func controlMembers(_ bytes: [UInt8]) throws -> [ControlMember] {
        let file = try spool(bytes)
        var tar = try ArchiveReader(.tar, descriptor: file, named: "control.tar")
        var members: [ControlMember] = []
        while let entry = try tar.next() {
            let file = packaged(entry)
            guard !file.path.isEmpty else { continue }
            members.append(
                ControlMember(
                    name: file.path, kind: file.kind, mode: file.mode, userID: file.userID, groupID: file.groupID,
                    owner: "\(entry.userName)/\(entry.groupName)",
                    bytes: file.kind == .file ? try tar.readAll(limit: PackageLimits.controlBytes) : []))
        }
        try file.close()
        return members
    }

    private func pass(_ bytes: [UInt8], control: ControlFields) throws -> ([PackagedFile], [Finding]) {
        let pass = FilePass(checks: fileChecks, control: control, package: name(control))
        let file = try Self.spool(bytes)
        var tar = try ArchiveReader(.tar, descriptor: file, named: "data.tar")
        var files: [PackagedFile] = []
        var findings: [Finding] = []
        var places: [String: Int] = [:]
        while let entry = try tar.next() {
            var packaged = Self.packaged(entry)
            if packaged.kind == .file {
                let result = pass.look(at: packaged, content: try tar.readAll(limit: PackageLimits.inspectedBytes))
                packaged = result.file
                findings += result.findings
            } else if case .hardLink(let target) = packaged.kind, let first = places[target] {
                packaged.size = files[first].size
                packaged.content = files[first].content
                packaged.gzipTime = files[first].gzipTime
                packaged.md5 = files[first].md5
                packaged.sha256 = files[first].sha256
                packaged.bytes = files[first].bytes
            }
            places[packaged.path] = files.count
            files.append(packaged)
        }
        try file.close()
        return (files, findings)
    }

    private static func packaged(_ entry: ArchiveEntry) -> PackagedFile {
        let kind: PackagedFile.Kind =
            switch entry.kind {
            case .file: .file
            case .folder: .folder
            case .symbolicLink(let target): .symbolicLink(target: target)
            case .hardLink(let target): .hardLink(target: place(target))
            case .special: .fifo
            }
        return PackagedFile(
            path: place(entry.path), rawName: entry.pathBytes, kind: kind, mode: entry.mode, userID: entry.userID,
            groupID: entry.groupID, userName: entry.userName, groupName: entry.groupName, size: entry.size,
            modified: entry.modified)
    }

    private static func place(_ name: String) -> String {
        name.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
    }
}
