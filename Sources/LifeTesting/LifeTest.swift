public import BootTesting
public import SystemPackage

/// Runs scenarios with a package.
public struct LifeTest: Sendable {
    /// The package.
    public let package: TestedPackage
    /// The Debian to boot.
    public var suite = Suite.bookworm
    /// The package that upgrades begin with; without it, the tested one under a lower version.
    public var older: FilePath?
    /// A Python program with the application's own requests; see docs/test.md.
    public var hook: FilePath?
    /// An image that is older is made anew where the mirror is reached.
    public var imageAge = ImageCache.usualAge
    /// How many scenarios run at a time.
    public var jobs = 1
    /// Called when a scenario has failed, to keep its machine until the call returns.
    public var keep: (@Sendable (String) async -> Void)?

    /// Prepares a test with the usual settings.
    public init(package: TestedPackage) { self.package = package }

    /// Runs scenarios, and tells what happens by `report`; one that fails does not keep the others from running.
    ///
    /// - Throws: `MachineError` when nothing can be booted here, `CancellationError` when the task is cancelled.
    public func run(
        _ scenarios: [any Scenario], report: @escaping @Sendable (LifeEvent) -> Void
    ) async throws -> [ScenarioReport] {
        try BootRequirements.check()
        if let older { try await checkOlder(older) }
        return try await HeldFolder.with("vsdeb-life") { folder in
            try await runAll(scenarios, PackageVariants(package, in: folder), report)
        }
    }

    private func checkOlder(_ file: FilePath) async throws {
        let facts = try await PackageFacts.read(file)
        guard facts.name == package.facts.name else {
            throw LifeError.strangeOlderPackage(file, reason: "it is \(facts.name), not \(package.facts.name)")
        }
        let comparison = HostCommand(["dpkg", "--compare-versions", facts.version, "lt", package.facts.version])
        guard try await comparison.run().isSuccess else {
            throw LifeError.strangeOlderPackage(
                file, reason: "its version \(facts.version) is not lower than \(package.facts.version)")
        }
    }

    private func runAll(
        _ scenarios: [any Scenario], _ variants: PackageVariants, _ report: @escaping @Sendable (LifeEvent) -> Void
    ) async throws -> [ScenarioReport] {
        try await withThrowingTaskGroup(of: (Int, ScenarioReport).self) { group in
            var reports: [Int: ScenarioReport] = [:]
            for (number, scenario) in scenarios.enumerated() {
                if number >= jobs, let (ended, result) = try await group.next() { reports[ended] = result }
                group.addTask { (number, try await runOne(scenario, variants, report)) }
            }
            for try await (ended, result) in group { reports[ended] = result }
            return reports.sorted { $0.key < $1.key }.map(\.value)
        }
    }

    private func runOne(
        _ scenario: any Scenario, _ variants: PackageVariants, _ report: @escaping @Sendable (LifeEvent) -> Void
    ) async throws -> ScenarioReport {
        report(.started(scenario: scenario.name))
        let steps = StepRecorder { report(.step(scenario: scenario.name, $0)) }
        let clock = ContinuousClock()
        let start = clock.now
        var failure: String?
        do {
            try await scenario.run(life(scenario, variants, steps, report))
        } catch {
            try Task.checkCancellation()
            // Without an image nothing was tried, and nothing is known of the package.
            if case LifeError.noImage = error { throw error }
            failure = "\(error)"
        }
        let result = ScenarioReport(
            name: scenario.name, suite: suite, steps: steps.steps, seconds: (clock.now - start).inSeconds,
            failure: failure, evidence: steps.evidence)
        report(.finished(result))
        return result
    }

    private func life(
        _ scenario: any Scenario, _ variants: PackageVariants, _ steps: StepRecorder,
        _ report: @escaping @Sendable (LifeEvent) -> Void
    ) -> Life {
        var kept: (@Sendable (String, any Error) async -> Void)?
        if let keep {
            kept = { text, failure in
                guard !Task.isCancelled else { return }
                // What it failed with must be read before, not when the machine is gone.
                report(
                    .failed(
                        ScenarioReport(
                            name: scenario.name, suite: suite, steps: steps.steps, seconds: 0, failure: "\(failure)",
                            evidence: steps.evidence)))
                report(.kept(scenario: scenario.name, text))
                await keep(text)
            }
        }
        let images = ImageCache(maximumAge: imageAge, report: { report(.note($0)) })
        return Life(
            package: package, olderFile: older, suite: suite, images: images, variants: variants, steps: steps,
            hook: hook, keep: kept)
    }
}
