/// What came of all files, put together in the archive's order whatever the order in which the tasks ended.
struct PassedFiles {
    private(set) var files: [PackagedFile] = []
    private(set) var findings: Findings
    private var waiting: [Int: FileBatch.Outcome] = [:]
    private var nextBatch = 0
    private var keptBytes = 0
    /// How many files could not be kept for want of room.
    private(set) var dropped = 0

    /// Nothing yet of `package`.
    init(package: String) { findings = Findings(package: package) }

    /// Adds the next member, before its content was looked at.
    ///
    /// - Returns: its place among all.
    mutating func add(_ file: PackagedFile) -> Int {
        files.append(file)
        return files.count - 1
    }

    /// Takes a batch's outcome.
    ///
    /// - Returns: how many bytes of content are done with, of this batch and of those that waited for it.
    mutating func fold(_ outcome: FileBatch.Outcome) -> Int {
        waiting[outcome.number] = outcome
        var bytes = 0
        while let next = waiting.removeValue(forKey: nextBatch) {
            take(next)
            bytes += next.bytes
            nextBatch += 1
        }
        return bytes
    }

    private mutating func take(_ outcome: FileBatch.Outcome) {
        for (index, file) in outcome.results {
            files[index] = file
            keptBytes += file.bytes?.count ?? 0
            if keptBytes > PackageLimits.keptBytes, let bytes = file.bytes {
                files[index].bytes = nil
                keptBytes -= bytes.count
                dropped += 1
            }
        }
        findings.merge(outcome.findings)
    }

    /// Gives every hard link what is known of the file that it is a name of.
    mutating func join(_ originals: [Int: Int]) {
        for (link, original) in originals {
            files[link].size = files[original].size
            files[link].content = files[original].content
            files[link].md5 = files[original].md5
            files[link].sha256 = files[original].sha256
            files[link].gzipTime = files[original].gzipTime
            files[link].elf = files[original].elf
            files[link].bytes = files[original].bytes
        }
    }
}
