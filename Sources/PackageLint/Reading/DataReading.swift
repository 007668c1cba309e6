internal import Archive
internal import Crypto
internal import DebianPackage

/// Reads data.tar once, and shows every file to the checks on its way.
///
/// One task unpacks, others look at the files behind it, so that all cores have work; the bytes between them are
/// bounded.
struct DataReading {
    private let part: DebPart
    private let pass: FilePass
    private var places = MemberPlaces()
    private var passed = PassedFiles()
    private var batch = FileBatch(number: 0)
    private var bytesInFlight = 0

    init(_ part: DebPart, pass: FilePass) {
        self.part = part
        self.pass = pass
    }

    var files: [PackagedFile] { passed.files }
    var findings: [Finding] { passed.findings }

    /// What was wrong; known after ``read()``.
    var faults: FaultLog {
        var faults = part.faults
        faults.add(places.faults)
        if passed.dropped > 0 {
            faults.add(.notKept, "\(passed.dropped) files were looked at one by one, but not together with the others")
        }
        return faults
    }

    /// Reads the part to its end.
    mutating func read() async throws {
        try await withThrowingTaskGroup(of: FileBatch.Outcome.self) { group in
            while let member = part.next() {
                try Task.checkCancellation()
                guard !places.isFull else {
                    part.stop("more members than the \(PackageLimits.members) that are looked at")
                    break
                }
                guard let file = places.add(member) else { continue }
                try take(file)
                if batch.isFull { try await send(to: &group) }
            }
            try await send(to: &group)
            while let outcome = try await group.next() { bytesInFlight -= passed.fold(outcome) }
        }
        places.finish()
        passed.join(places.originals)
    }

    private mutating func take(_ file: PackagedFile) throws {
        let index = passed.add(file)
        guard file.kind == .file, let content = part.content(upTo: PackageLimits.inspectedBytes) else { return }
        let digests = Int64(content.count) < file.size ? try hashRest(after: content) : nil
        batch.add(FileBatch.Item(index: index, file: file, content: content, digests: digests))
    }

    /// Starts a task for what was gathered, when there is room for it.
    private mutating func send(to group: inout ThrowingTaskGroup<FileBatch.Outcome, any Error>) async throws {
        guard !batch.items.isEmpty else { return }
        while bytesInFlight > PackageLimits.bytesInFlight, let outcome = try await group.next() {
            bytesInFlight -= passed.fold(outcome)
        }
        bytesInFlight += batch.bytes
        group.addTask { [batch, pass] in try batch.run(pass) }
        batch = FileBatch(number: batch.number + 1)
    }

    /// Hashes a file of which only the first part is kept.
    private func hashRest(after content: [UInt8]) throws -> FilePass.Digests? {
        var (md5, sha256) = (Insecure.MD5(), SHA256())
        md5.update(data: content)
        sha256.update(data: content)
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 20, alignment: 16)
        defer { buffer.deallocate() }
        while let count = part.read(into: buffer) {
            try Task.checkCancellation()
            guard count > 0 else {
                return FilePass.Digests(md5: Array(md5.finalize()), sha256: Array(sha256.finalize()))
            }
            md5.update(bufferPointer: UnsafeRawBufferPointer(rebasing: buffer[..<count]))
            sha256.update(bufferPointer: UnsafeRawBufferPointer(rebasing: buffer[..<count]))
        }
        return nil
    }
}
