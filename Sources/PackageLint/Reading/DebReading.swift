internal import Archive
internal import DebianPackage
internal import SystemPackage

#if canImport(Glibc)
    internal import Glibc
#endif

/// Reads a .deb once, from front to back, and shows every file to the checks on its way.
struct DebReading {
    private let path: FilePath
    private let fileChecks: [any FileCheck]
    private let cores: Int

    init(_ path: FilePath, fileChecks: [any FileCheck], cores: Int = sysconf(Int32(_SC_NPROCESSORS_ONLN))) {
        self.path = path
        self.fileChecks = fileChecks
        self.cores = cores
    }

    /// - Throws: ``UnreadablePackage``, `CancellationError`.
    func read() async throws -> (CheckedPackage, Findings) {
        let reader = try open()
        var shape = ArchiveShape(
            members: reader.members.map { ArchiveShape.Member(name: $0.name, size: $0.declaredSize) })
        shape.note(reader.faults, in: .archive)
        var control: [ControlMember] = []
        var fields = ControlFields("")
        if let part = part(.control, of: reader, Int64(PackageLimits.controlBytes), &shape) {
            let reading = try ControlReading(part)
            try checkFailure(of: part)
            shape.note(reading.faults, in: .control)
            (control, fields) = (reading.members, reading.fields)
        }
        let name = fields["Package"] ?? path.stem ?? path.string
        var (files, findings) = ([PackagedFile](), Findings(package: name))
        let dataBytes = PackageLimits.dataBytes(installed: fields["Installed-Size"].flatMap { Int64($0) })
        if let part = part(.data, of: reader, dataBytes, &shape) {
            var reading = DataReading(part, pass: FilePass(checks: fileChecks, control: fields, package: name))
            try await reading.read()
            try checkFailure(of: part)
            shape.note(reading.faults, in: .data)
            (files, findings) = (reading.files, reading.findings)
        }
        let package = CheckedPackage(
            name: name, fileName: path.lastComponent?.string, shape: shape, control: fields, controlMembers: control,
            files: PackagedFiles(files))
        return (package, findings)
    }

    private func open() throws(UnreadablePackage) -> DebReader {
        do throws(DebError) { return try DebReader(path) } catch {
            switch error {
            case .notDeb(_, let reason): throw UnreadablePackage(path, reason: reason)
            case .inputOutput(_, _, let number): throw UnreadablePackage(path, reason: "\(number)")
            default: throw UnreadablePackage(path, reason: "\(error)")
            }
        }
    }

    /// Begins to read a part; a fault is noted if that cannot be.
    private func part(_ name: DebReader.PartName, of reader: DebReader, _ bytes: Int64, _ shape: inout ArchiveShape)
        -> DebPart?
    {
        do throws(StreamError) {
            return try reader.part(name, cores: cores, limits: StreamLimits(bytes: bytes))
        } catch {
            var log = FaultLog()
            log.add(error.kind == .tooLarge ? .tooLarge : .malformed, error.reason)
            shape.note(log, in: name == .control ? .control : .data)
            return nil
        }
    }

    private func checkFailure(of part: DebPart) throws(UnreadablePackage) {
        if let failure = part.failure { throw UnreadablePackage(path, reason: failure.reason) }
    }
}
