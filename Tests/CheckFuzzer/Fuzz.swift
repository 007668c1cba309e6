public import ArgumentParser
import PackageLint
import ServiceLint
public import SystemPackage

#if canImport(Glibc)
    import Glibc
#endif

/// Spoils packages in thousands of ways and checks them: nothing may crash, hang or take all memory.
///
/// Every input follows from the seed and its number alone, so `--only NUMBER` repeats it.
@main struct Fuzz: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "vsdeb-fuzz", abstract: "Check packages that were spoilt at random.",
        discussion: """
            Exit status: 0 all inputs came to an end, 1 one took too long or too much memory; a crash ends the program. \
            The present input of each worker lies in --work, and stays there.
            """)

    @Option(help: "A folder with the packages to spoil.")
    var corpus: FilePath

    @Option(help: "A folder for the inputs.")
    var work: FilePath

    @Option(help: "Where the series of random numbers begins.")
    var seed: UInt64 = 1

    @Option(help: "The least number of inputs.")
    var inputs = 10_000

    @Option(help: "The least time, in seconds.")
    var seconds = 60

    @Option(help: "Check this input alone.")
    var only: Int?

    @Option(help: "How many workers run beside each other.")
    var workers = sysconf(Int32(_SC_NPROCESSORS_ONLN))

    func run() async throws {
        let corpus = try Corpus(folder: corpus)
        let linter = Linter(checks: PolicyChecks.all + ServiceChecks.all)
        print("seed \(seed), \(corpus.packages.count) packages, \(type(of: linter)) with all checks")
        if let only {
            try await Worker(number: 0, corpus: corpus, seed: seed, work: work, linter: linter).check(only)
            return
        }
        try await Giants(work: work, linter: linter).check()
        let tried = try await fuzz(corpus, linter)
        print("\(tried) inputs tried, seed \(seed), peak memory \(Memory.peakMebibytes) MiB")
    }

    private func fuzz(_ corpus: Corpus, _ linter: Linter) async throws -> Int {
        let queue = InputQueue(inputs: inputs, seconds: seconds)
        return try await withThrowingTaskGroup(of: Int.self) { group in
            for number in 0..<max(1, workers) {
                let worker = Worker(number: number, corpus: corpus, seed: seed, work: work, linter: linter)
                group.addTask { try await worker.run(queue) }
            }
            return try await group.reduce(0, +)
        }
    }
}

extension FilePath: @retroactive ExpressibleByArgument {
    /// Any text is a path.
    public init?(argument: String) { self.init(argument) }
}
