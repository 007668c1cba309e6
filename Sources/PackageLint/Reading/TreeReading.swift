internal import DebianPackage

#if canImport(Glibc)
    internal import Glibc
#endif

/// Shows the files of a package that is about to be written to the checks, several at a time.
struct TreeReading {
    private let package: PlannedPackage
    private let fileName: String
    private let fileChecks: [any FileCheck]
    private let now = Int64(time(nil))

    init(_ package: PlannedPackage, fileName: String, fileChecks: [any FileCheck]) {
        self.package = package
        self.fileName = fileName
        self.fileChecks = fileChecks
    }

    /// - Throws: `DebError` if a file changed or cannot be read; `CancellationError`.
    func read() async throws -> (CheckedPackage, Findings) {
        let members = package.controlFiles.map(member)
        let fields = ControlFields(members.first { $0.name == "control" }?.text ?? "")
        let name = fields["Package"] ?? ""
        let passed = try await pass(FilePass(checks: fileChecks, control: fields, package: name))
        let checked = CheckedPackage(
            name: name, fileName: fileName, shape: nil, control: fields, controlMembers: members,
            files: PackagedFiles(passed.files))
        return (checked, passed.findings)
    }

    private func member(_ file: ControlFile) -> ControlMember {
        ControlMember(
            name: file.name, kind: .file, mode: file.mode, userID: 0, groupID: 0, owner: "root/root", bytes: file.bytes)
    }

    private func pass(_ pass: FilePass) async throws -> PassedFiles {
        var passed = PassedFiles(package: pass.package)
        var places: [InstalledPath: Int] = [:]
        var originals: [Int: Int] = [:]
        for entry in package.order {
            let index = passed.add(packaged(entry))
            places[entry.path] = index
            if let target = package.links.target(of: entry.path) { originals[index] = places[target] }
        }
        try await withThrowingTaskGroup(of: FileBatch.Outcome.self) { group in
            let files = passed.files.indices.filter { passed.files[$0].kind == .file }
            for (number, start) in stride(from: 0, to: files.count, by: Self.filesATask).enumerated() {
                let items = files[start..<min(start + Self.filesATask, files.count)].map { ($0, passed.files[$0]) }
                group.addTask { try look(at: items, number: number, pass) }
            }
            for try await outcome in group { _ = passed.fold(outcome) }
        }
        passed.join(originals)
        return passed
    }

    /// A task for each file would cost more than most files do.
    private static let filesATask = 16

    /// Reads and looks at one file after the other, so that a task keeps no more than one content.
    private func look(at items: [(Int, PackagedFile)], number: Int, _ pass: FilePass) throws -> FileBatch.Outcome {
        var outcome = FileBatch.Outcome(
            number: number, results: [], findings: Findings(package: pass.package), bytes: 0)
        for (index, file) in items {
            try Task.checkCancellation()
            let entry = package.order[index]
            guard let content = entry.content, let digest = package.digests[entry.path] else { continue }
            let digests = FilePass.Digests(md5: digest.md5, sha256: digest.sha256)
            let seen = pass.look(at: file, content: try bytes(of: content), digests: digests, &outcome.findings)
            outcome.results.append((index, seen))
        }
        return outcome
    }

    private func bytes(of content: FileContent) throws -> [UInt8] {
        if case .bytes(let bytes) = content { return bytes }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(Int(min(content.size, Int64(PackageLimits.inspectedBytes))))
        try content.read { bytes += $0.prefix(PackageLimits.inspectedBytes - bytes.count) }
        return bytes
    }

    private func packaged(_ entry: FileTreeEntry) -> PackagedFile {
        let path = String(entry.path.relative)
        let kind = kind(of: entry)
        return PackagedFile(
            path: path, rawName: Array((kind == .folder && !path.isEmpty ? "./\(path)/" : "./\(path)").utf8),
            kind: kind,
            mode: entry.mode, userID: entry.owner.userID, groupID: entry.owner.groupID, userName: entry.owner.user,
            groupName: entry.owner.group, size: entry.content?.size ?? 0, modified: now)
    }

    private func kind(of entry: FileTreeEntry) -> PackagedFile.Kind {
        if let target = package.links.target(of: entry.path) { return .hardLink(target: String(target.relative)) }
        switch entry.kind {
        case .folder: return .folder
        case .file: return .file
        case .symbolicLink(let target): return .symbolicLink(target: target)
        }
    }
}
