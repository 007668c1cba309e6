public import BootTesting
import SystemPackage

/// What a scenario has: the package, images to boot, and a place to say what happens.
public struct Life: Sendable {
    /// The package under test.
    let package: TestedPackage
    /// The package that stands for the one before, if the user named one.
    let olderFile: FilePath?
    /// The Debian to boot.
    public let suite: Suite
    let images: ImageCache
    let variants: PackageVariants
    let steps: StepRecorder
    /// The application's own requests, if it has a program for them.
    let hook: FilePath?
    /// Called when a scenario has failed and its machine shall stay; returns when it may go.
    let keep: (@Sendable (String, any Error) async -> Void)?

    var facts: PackageFacts { package.facts }

    /// Runs a step and prints it with its seconds.
    @discardableResult
    func step<Result>(_ name: String, _ body: () async throws -> Result) async throws -> Result {
        try await steps.step(name, body)
    }

    /// Adds a figure to the line of the step that runs.
    func remark(_ text: String) { steps.remark(text) }

    /// The tested package, repacked without compression.
    func tested() async throws -> FilePath { try await variants.file(.same) }

    /// The package that is upgraded from.
    func older() async throws -> FilePath {
        if let olderFile { return olderFile }
        let code = OlderCode(backend: facts.prefix + "/backend", configuration: facts.configuration)
        return try await variants.file(.older(code))
    }

    /// Boots a Debian and lives in it; when that fails, its logs are kept for the report.
    func boot(_ layer: ImageRecipe.Layer, roomMiB: Int? = nil, _ body: (Server) async throws -> Void) async throws {
        let image = try await image(layer)
        var settings = MachineSettings()
        if let roomMiB { settings.roomMiB = roomMiB }
        let clock = ContinuousClock()
        let start = clock.now
        try await BootedMachine.with(image, settings) { machine in
            try await step("\(suite) is up") { remark("\((clock.now - start).inSeconds.tenths) s since its start") }
            try await live(in: machine, body)
        }
    }

    /// Works in a Debian without a running init, then boots that one and lives in it.
    func boot(
        _ layer: ImageRecipe.Layer, after work: (ChrootMachine) async throws -> Void,
        _ body: (Server) async throws -> Void
    ) async throws {
        try await BootedMachine.with(
            try await image(layer), after: { machine in try await prepare(machine, work) }
        ) { machine in
            try await step("\(suite) is up") {}
            try await live(in: machine, body)
        }
    }

    private func prepare(_ machine: ChrootMachine, _ work: (ChrootMachine) async throws -> Void) async throws {
        do {
            try await work(machine)
        } catch {
            steps.keep([ScenarioReport.Evidence(title: "the last screen of the step", text: steps.screen)])
            await keep?("nsenter --target \(try machine.leader()) --all --wd", error)
            throw error
        }
    }

    private func live(in machine: BootedMachine, _ body: (Server) async throws -> Void) async throws {
        let server = Server(machine: machine, life: self)
        do {
            try await body(server)
        } catch {
            await server.collectEvidence()
            await keep?("nsenter --target \(try machine.leader()) --all --wd", error)
            throw error
        }
    }

    private func image(_ layer: ImageRecipe.Layer) async throws -> DebianImage {
        do {
            return try await images.image(ImageRecipe(suite, layer))
        } catch let error as MachineError {
            try Task.checkCancellation()
            throw LifeError.noImage(suite, reason: "\(error)")
        }
    }
}

extension Double {
    /// One digit behind the point.
    package var tenths: String {
        let tenths = Int((self * 10).rounded())
        return "\(tenths / 10).\(tenths % 10)"
    }
}
