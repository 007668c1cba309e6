import ArgumentParser
import BootTesting
import LifeTesting
import SystemPackage

/// `vsdeb test`: the package lives through a server's life.
struct TestCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test",
        abstract: "Live through a server's life with a package, on throw-away Debians.",
        discussion: """
            Boots Debians in containers and does with the package what happens on servers: installs it, upgrades it \
            while users are at work, kills it, fills the disk, goes on to the next Debian, takes it away. What to expect \
            (paths, addresses, users) is read from the package. Nothing is written outside of the containers and the \
            cache of images, $XDG_CACHE_HOME/vsdeb/images (~/.cache/vsdeb/images); a cached image needs no network, \
            and one older than two weeks (--image-age) is made anew where the network is there.

            Examples:
              sudo vsdeb test app.deb                                   every scenario, on Debian 12
              sudo vsdeb test app.deb --suite trixie --scenario fresh --scenario leave
              sudo vsdeb test app.deb --from app-1.0.deb --scenario upgrade
              sudo vsdeb test app.deb --format junit > results.xml
              vsdeb test --list                                         the scenarios

            Exit status: 0 all passed, 1 one failed, 2 nothing could be tried, 64 wrong usage, 129, 130 and 143 \
            interrupted.
            """
    )

    @Option(
        help: ArgumentHelp(
            "The package that upgrades begin with. (default: the tested one under a lower version)", valueName: "file"),
        completion: .file(extensions: ["deb"]))
    var from: FilePath?

    @Option(help: "The Debian to boot.")
    var suite: BootTesting.Suite = .bookworm

    @Option(
        help: ArgumentHelp("Run this scenario; may be given several times. (default: all)", valueName: "name"),
        completion: .list(Scenarios.all.map(\.name)))
    var scenario: [String] = []

    @Flag(help: "Print the scenarios, and run none.")
    var list = false

    @Option(help: "How the results are printed. tap and junit follow when all is done.")
    var format: TestFormat = .text

    @Option(
        help: ArgumentHelp(
            "A Python program with the application's own requests, so that writes are watched as well.",
            valueName: "file"))
    var hook: FilePath?

    @Flag(help: "Leave the machine of a scenario that failed until Ctrl-C, and tell how to get into it.")
    var keep = false

    @Option(help: ArgumentHelp("How many scenarios run at a time.", valueName: "number"))
    var jobs = 1

    @Option(
        name: .customLong("image-age"),
        help: ArgumentHelp("Make images anew that are older, where the network is there.", valueName: "days"))
    var imageAge = 14

    @Argument(help: "The package.", completion: .file(extensions: ["deb"]))
    var file: FilePath?

    func validate() throws {
        if list { return }
        guard file != nil else { throw ValidationError("Name a .deb, or ask for the scenarios with --list.") }
        guard jobs >= 1 else { throw ValidationError("--jobs is 1 or more.") }
        guard (0...3_650).contains(imageAge) else { throw ValidationError("--image-age is 0 to 3650 days.") }
        _ = try scenarios()
    }

    func run() async throws {
        StandardStreams.open()
        guard !list, let file else { return try StandardStreams.print(ScenarioList.text) }
        let outcome = TestOutcome()
        try await Interruption.stopping {
            await outcome.set(try await test(file))
        } failure: { error in
            Failure.print(error, format: .text)
        }
        let code = await outcome.code
        if code != 0 { throw ExitCode(code) }
    }

    /// Runs the scenarios; returns the exit status.
    private func test(_ file: FilePath) async throws -> Int32 {
        let printer = TestPrinter(format: format)
        do {
            let reports = try await prepared(file).run(try scenarios(), report: printer.report)
            try printer.finish(reports)
            return reports.contains { $0.failure != nil } ? 1 : 0
        } catch  where Task.isCancelled {
            try printer.stop()
            throw error
        } catch let error where error is MachineError || error is LifeError {
            StandardStreams.tell("vsdeb: error: \(error)\n")
            return 2
        }
    }

    private func prepared(_ file: FilePath) async throws -> LifeTest {
        try BootRequirements.check()
        for file in [file, from, hook].compactMap({ $0 }) { try Files.requireReadable(file) }
        var test = LifeTest(package: try await TestedPackage.read(file))
        test.suite = suite
        test.older = from
        test.hook = hook
        test.jobs = jobs
        test.imageAge = .seconds(imageAge * 86_400)
        if keep {
            test.keep = { _ in
                // Until a signal cancels the task; the machine goes with it.
                while !Task.isCancelled { do { try await Task.sleep(for: .seconds(3_600)) } catch {} }
            }
        }
        return test
    }

    private func scenarios() throws -> [any Scenario] {
        guard !scenario.isEmpty else { return Scenarios.all }
        do throws(LifeError) {
            return try scenario.map { name throws(LifeError) in try Scenarios.named(name) }
        } catch {
            throw ValidationError("--scenario: \(error).")
        }
    }
}
