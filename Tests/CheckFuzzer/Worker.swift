import PackageLint
import SystemPackage

#if canImport(Glibc)
    import Glibc
#endif

/// Makes inputs and checks them, one after the other.
struct Worker: Sendable {
    let number: Int
    let corpus: Corpus
    let seed: UInt64
    let work: FilePath
    let linter: Linter

    /// An input that takes longer than this is a hang.
    private static let limit: Duration = .seconds(20)

    /// Checks inputs until there are no more.
    ///
    /// - Returns: how many.
    func run(_ queue: InputQueue) async throws -> Int {
        var count = 0
        while let input = queue.take() {
            try await check(input)
            count += 1
        }
        return count
    }

    /// Makes the input of this number and checks it.
    func check(_ input: Int) async throws {
        // The file is there before the check begins: after a crash it is what to look at.
        let path = work.appending("worker-\(number).deb")
        try Self.write(Mutation(corpus, seed: seed, number: input).package(), to: path)
        try Self.write(Array("--seed \(seed) --only \(input)\n".utf8), to: work.appending("worker-\(number).input"))
        let begin = ContinuousClock.now
        let watch = Task.detached {
            try await Task.sleep(for: Self.limit)
            fatalError("input \(input) of seed \(seed) takes longer than \(Self.limit)")
        }
        defer { watch.cancel() }
        do { _ = try await linter.check(path) } catch is UnreadablePackage {}
        let time = ContinuousClock.now - begin
        if time > .seconds(5) { print("input \(input) took \(time)") }
    }

    static func write(_ bytes: [UInt8], to path: FilePath) throws {
        let file = try FileDescriptor.open(
            path, .writeOnly, options: [.create, .truncate], permissions: .ownerReadWrite)
        try file.closeAfter { _ = try file.writeAll(bytes) }
    }
}
