import Crypto
import ExternalTools
import SystemPackage
import TestSupport
import Testing

@testable import PythonWheels

/// A cache, a folder of wheels that pip takes for an index, and a lock over both.
struct StoreFixture {
    let cache: FilePath
    let index: FilePath
    let file: FilePath

    init(_ folder: TemporaryFolder) throws {
        cache = folder.path.appending("cache")
        index = folder.path.appending("index")
        file = folder.path.appending("requirements.lock")
        try Files.makeFolder(index)
    }

    /// Options that keep pip on this machine.
    var localIndex: String { "--no-index\n--find-links \(index)\n" }

    func lock(_ lines: [String], options: String? = nil) throws -> RequirementsLock {
        try RequirementsLock(text: (options ?? localIndex) + lines.joined(separator: "\n") + "\n", file: file)
    }

    static func hash(_ sample: SampleWheel) -> String {
        SHA256Hash(digest: SHA256.hash(data: sample.bytes())).hex
    }

    /// The line of a lock for these wheels of one distribution.
    static func line(_ samples: SampleWheel..., marker: String = "") -> String {
        let hashes = samples.map { "--hash=sha256:\(hash($0))" }.joined(separator: " ")
        return "\(samples[0].name)==\(samples[0].version) \(marker) \(hashes)"
    }

    func wheels(
        _ lock: RequirementsLock, _ versions: [String] = ["3.11"], network: NetworkUse = .allowed,
        progress: @escaping @Sendable (WheelProgress) -> Void = { _ in }
    ) async throws(WheelError) -> [PythonTarget: [StoredWheel]] {
        var targets: [PythonTarget] = []
        for version in versions { targets.append(try PythonTarget(version: version, architecture: .amd64)) }
        return try await WheelStore(folder: cache, network: network).wheels(
            for: lock, targets: targets, progress: progress)
    }

    func error(
        _ lock: RequirementsLock, _ versions: [String] = ["3.11"], network: NetworkUse = .allowed
    ) async -> WheelError? {
        await wheelError { () async throws(WheelError) in try await wheels(lock, versions, network: network) }
    }
}

private let zeros = String(repeating: "0", count: 64)

private func wanted(_ requirement: String, _ version: String = "3.11") throws -> WantedWheel {
    WantedWheel(requirement: requirement, target: try .amd64(version))
}

@Suite(.needs(.program("pip3", package: "python3-pip"))) struct WheelFetchingTests {
    @Test func whatIsMissingIsFetchedOnceForEachTarget() async throws {
        try await TemporaryFolder.with { folder in
            let fixture = try StoreFixture(folder)
            let pure = SampleWheel()
            let fast = ["cp311", "cp312"].map { SampleWheel("fast", tag: "\($0)-\($0)-manylinux_2_17_x86_64") }
            try [pure, fast[0], fast[1]].forEach { try $0.write(to: fixture.index) }
            let lock = try fixture.lock([StoreFixture.line(pure), StoreFixture.line(fast[0], fast[1])])
            let (reports, sink) = AsyncStream.makeStream(of: WheelProgress.self)
            let found = try await fixture.wheels(lock, ["3.11", "3.12"]) { sink.yield($0) }
            sink.finish()
            #expect(found[try .amd64("3.11")]?.map(\.filename.text) == [pure.fileName, fast[0].fileName])
            #expect(found[try .amd64("3.12")]?.map(\.filename.text) == [pure.fileName, fast[1].fileName])
            #expect(try Files.names(in: fixture.cache) == ["cp311-amd64", "cp312-amd64"])
            var fetched: [WheelProgress] = []
            for await report in reports where report.phase == .fetching { fetched.append(report) }
            #expect(fetched.isEmpty || fetched.map(\.total) == Array(repeating: 4, count: fetched.count))
            // With the cache full, pip and the index are not asked again.
            Files.removeTree(fixture.index)
            #expect(try await fixture.wheels(lock, ["3.11", "3.12"], network: .forbidden) == found)
        }
    }

    @Test func markersAreAnsweredForTheTarget() async throws {
        try await TemporaryFolder.with { folder in
            let fixture = try StoreFixture(folder)
            let old = SampleWheel("old")
            let new = SampleWheel("new")
            try [old, new].forEach { try $0.write(to: fixture.index) }
            let lock = try fixture.lock([
                StoreFixture.line(old, marker: "; python_version < '3.13'"),
                StoreFixture.line(new, marker: "; python_version >= '3.13'"),
            ])
            let found = try await fixture.wheels(lock, ["3.12", "3.13"])
            #expect(found[try .amd64("3.12")]?.map(\.filename.name.written) == ["old"])
            #expect(found[try .amd64("3.13")]?.map(\.filename.name.written) == ["new"])
        }
    }

    @Test func aDamagedEntryOfTheCacheIsFetchedAgain() async throws {
        try await TemporaryFolder.with { folder in
            let fixture = try StoreFixture(folder)
            let pure = SampleWheel()
            try pure.write(to: fixture.index)
            let lock = try fixture.lock([StoreFixture.line(pure)])
            let path = try #require(try await fixture.wheels(lock)[try .amd64("3.11")]?.first?.path)
            try path.write([1, 2, 3])
            let found = try await fixture.wheels(lock)
            #expect(found[try .amd64("3.11")]?.map(\.hash.hex) == [StoreFixture.hash(pure)])
        }
    }

    @Test func aWrongHashTellsBothValuesAndLeavesTheCacheEmpty() async throws {
        try await TemporaryFolder.with { folder in
            let fixture = try StoreFixture(folder)
            let pure = SampleWheel()
            try pure.write(to: fixture.index)
            let error = await fixture.error(try fixture.lock(["demo==1.0 --hash=sha256:\(zeros)"]))
            let expected = try #require(SHA256Hash(hex: zeros))
            let got = try #require(SHA256Hash(hex: StoreFixture.hash(pure)))
            #expect(error == .hashMismatch(wheel: try wanted("demo==1.0"), expected: [expected], got: got))
            #expect(try Files.names(in: fixture.cache) == [])
        }
    }

    @Test func noWheelForThePythonIsNamed() async throws {
        try await TemporaryFolder.with { folder in
            let fixture = try StoreFixture(folder)
            let fast = SampleWheel("fast", tag: "cp312-cp312-manylinux_2_17_x86_64")
            try fast.write(to: fixture.index)
            let error = await fixture.error(try fixture.lock([StoreFixture.line(fast)]))
            #expect(error == .noWheel(try wanted("fast==1.0")))
            #expect("\(try #require(error))".hasPrefix("there is no wheel of fast==1.0 for Python 3.11 on amd64"))
        }
    }

    @Test func aWheelForNewerSystemsOnlyIsNoWheel() async throws {
        try await TemporaryFolder.with { folder in
            let fixture = try StoreFixture(folder)
            let fast = SampleWheel("fast", tag: "cp311-cp311-manylinux_2_37_x86_64")
            try fast.write(to: fixture.index)
            #expect(
                await fixture.error(try fixture.lock([StoreFixture.line(fast)])) == .noWheel(try wanted("fast==1.0")))
        }
    }

    @Test func withoutANetworkTheWheelIsNamedAndTheWayOut() async throws {
        try await TemporaryFolder.with { folder in
            let fixture = try StoreFixture(folder)
            let options = "--index-url http://127.0.0.1:9/simple\n"
            let error = await fixture.error(try fixture.lock([StoreFixture.line(SampleWheel())], options: options))
            let wheel = try wanted("demo==1.0")
            #expect(error == .noNetwork(wheel: wheel, reason: "Connection refused", cache: fixture.cache))
            let text = "\(try #require(error))"
            #expect(text.hasPrefix("cannot fetch demo==1.0 for Python 3.11 on amd64: Connection refused\n"))
            #expect(text.contains("--offline only the wheel cache \(fixture.cache) is used"))
        }
    }

    @Test func aMissingPipIsNamed() async throws {
        try await TemporaryFolder.with { folder in
            let fixture = try StoreFixture(folder)
            let lock = try fixture.lock([StoreFixture.line(SampleWheel())])
            let store = WheelStore(
                folder: fixture.cache, network: .allowed, pip: Pip(python: .at("/nonexistent/python")))
            let target = try PythonTarget.amd64("3.11")
            let error = await wheelError { () async throws(WheelError) in
                try await store.wheels(for: lock, targets: [target])
            }
            #expect(error == .pip(.notFound(program: "/nonexistent/python", package: "python3")))
        }
    }

    @Test func aCancelledFetchLeavesNothing() async throws {
        try await TemporaryFolder.with { folder in
            let fixture = try StoreFixture(folder)
            let lock = try fixture.lock([StoreFixture.line(SampleWheel())])
            let job = Task {
                withUnsafeCurrentTask { $0?.cancel() }
                return await fixture.error(lock)
            }
            #expect(await job.value == .cancelled)
            #expect(try Files.names(in: fixture.cache) == [])
        }
    }

    @Test func aCacheThatCannotBeWrittenIsNamed() async throws {
        try await TemporaryFolder.with { folder in
            let fixture = try StoreFixture(folder)
            try folder.write("cache", "a file where a folder should be")
            let error = await fixture.error(try fixture.lock([StoreFixture.line(SampleWheel())]))
            guard case .cannotRead(let path, "Not a directory") = error else {
                Issue.record("\(String(describing: error))")
                return
            }
            #expect(path == fixture.cache.appending("cp311-amd64"))
        }
    }
}

@Suite struct OfflineTests {
    @Test func everyMissingWheelIsNamed() async throws {
        try await TemporaryFolder.with { folder in
            let fixture = try StoreFixture(folder)
            let lock = try fixture.lock([StoreFixture.line(SampleWheel("a")), StoreFixture.line(SampleWheel("b"))])
            let error = await fixture.error(lock, ["3.11", "3.12"], network: .forbidden)
            let wheels = try [("a", "3.11"), ("b", "3.11"), ("a", "3.12"), ("b", "3.12")].map {
                try wanted("\($0.0)==1.0", $0.1)
            }
            #expect(error == .notCached(wheels: wheels, cache: fixture.cache))
            #expect("\(try #require(error))".contains("run once without --offline, or copy the cache folder"))
        }
    }

    @Test func aDamagedEntryTellsBothValues() async throws {
        try await TemporaryFolder.with { folder in
            let fixture = try StoreFixture(folder)
            let place = fixture.cache.appending("cp311-amd64")
            try Files.makeFolder(place)
            try SampleWheel().write(to: place)
            let lock = try fixture.lock(["demo==1.0 --hash=sha256:\(zeros)"])
            let error = await fixture.error(lock, network: .forbidden)
            let file = place.appending(SampleWheel().fileName)
            let expected = try #require(SHA256Hash(hex: zeros))
            #expect(error == .damagedCacheEntry(file: file, expected: [expected], got: try SHA256Hash(ofFile: file)))
            let text = "\(try #require(error))"
            #expect(text.contains("expected \(zeros)\n       got \(StoreFixture.hash(SampleWheel()))"))
        }
    }

    @Test func theBestOfSeveralCachedWheelsIsTaken() async throws {
        try await TemporaryFolder.with { folder in
            let fixture = try StoreFixture(folder)
            let place = fixture.cache.appending("cp311-amd64")
            try Files.makeFolder(place)
            let tags = ["py3-none-any", "cp311-cp311-manylinux_2_17_x86_64", "cp312-cp312-manylinux_2_17_x86_64"]
            let samples = tags.map { SampleWheel(tag: $0) }
            try samples.forEach { try $0.write(to: place) }
            let lock = try fixture.lock([StoreFixture.line(samples[0], samples[1], samples[2])])
            let found = try await fixture.wheels(lock, network: .forbidden)
            #expect(found[try .amd64("3.11")]?.map(\.filename.text) == [samples[1].fileName])
        }
    }
}
