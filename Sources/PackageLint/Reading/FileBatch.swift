/// Some files with their content, on their way to the checks in a task of their own.
struct FileBatch: Sendable {
    /// One file.
    struct Item: Sendable {
        /// Its place among all members.
        let index: Int
        let file: PackagedFile
        let content: [UInt8]
        let digests: FilePass.Digests?
    }

    /// What came of it.
    struct Outcome: Sendable {
        /// Which of all batches this is.
        let number: Int
        var results: [(index: Int, file: PackagedFile)]
        var findings: Findings
        /// The bytes of content that the batch had.
        let bytes: Int
    }

    let number: Int
    private(set) var items: [Item] = []
    private(set) var bytes = 0

    init(number: Int) { self.number = number }

    mutating func add(_ item: Item) {
        items.append(item)
        bytes += item.content.count
    }

    /// A task for each file would cost more than most files do.
    var isFull: Bool { bytes >= 1 << 20 || items.count >= 64 }

    /// Shows every file to the checks.
    func run(_ pass: FilePass) throws -> Outcome {
        var results: [(index: Int, file: PackagedFile)] = []
        var findings = Findings(package: pass.package)
        for item in items {
            try Task.checkCancellation()
            let file = pass.look(at: item.file, content: item.content, digests: item.digests, &findings)
            results.append((item.index, file))
        }
        return Outcome(number: number, results: results, findings: findings, bytes: bytes)
    }
}
