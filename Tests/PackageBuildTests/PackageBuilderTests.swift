import DebianPackage
import ExternalTools
import Foundation
import Synchronization
import SystemPackage
import TestSupport
import Testing

@testable import PackageBuild

@Suite struct PackageBuilderTests {
    /// Everything below the package folder, hidden names too.
    private func left(in folder: FilePath) throws -> [String] {
        guard FileManager.default.fileExists(atPath: folder.string) else { return [] }
        return try FileManager.default.contentsOfDirectory(atPath: folder.string)
    }

    @Test func aProjectBecomesAPackageOfTheConventionalName() async throws {
        try await TemporaryFolder.with { folder in
            let report = try await SampleProject(in: folder).build()
            #expect(report.path == folder.appending("dist/sample_1.2-3_all.deb").string)
            #expect(report.architecture == "all" && report.version == "1:1.2-3" && report.wheels == 0)
            #expect(report.depends.contains("python3 (<< 3.12~), python3 (>= 3.11~)"))
            #expect(report.seconds.map(\.stage) == [.manifest, .wheels, .tree, .package])
            #expect(try left(in: folder.appending("dist")) == ["sample_1.2-3_all.deb"])
        }
    }

    @Test func stagingLeavesATreeThatDpkgDebTakesAndNoPackage() async throws {
        try await TemporaryFolder.with { folder in
            let stage = folder.appending("stage")
            let report = try await SampleProject(in: folder).build(to: .stagedTree(stage))
            #expect(report.path == stage.string && report.size == nil && report.sha256 == nil)
            #expect(try folder.read("stage/DEBIAN/control").hasPrefix("Package: sample\nVersion: 1:1.2-3\n"))
            let build = Tool(
                .named("dpkg-deb"), ["--root-owner-group", "-Znone", "--build", stage.string, folder.path.string],
                package: "dpkg")
            _ = try await build.run()
        }
    }

    @Test func anExtraFileGoesWhereTheManifestSays() async throws {
        try await TemporaryFolder.with { folder in
            let extra = """
                files:
                  - source: motd
                    destination: /etc/sample/motd
                    mode: "0640"
                    group: adm

                """
            let project = try SampleProject(in: folder, extra: extra)
            try folder.write("project/motd", "hello\n")
            let report = try await project.build()
            let listing = try await Tool(.named("dpkg-deb"), ["--contents", report.path]).run().text
            #expect(listing.contains("-rw-r----- root/adm"))
            let conffiles = try await Tool(.named("dpkg-deb"), ["--info", report.path, "conffiles"]).run().text
            #expect(conffiles.split(separator: "\n").contains("/etc/sample/motd"))
        }
    }

    @Test func anExtraFileMayBeALinkToTheRealOne() async throws {
        try await TemporaryFolder.with { folder in
            let extra = "files:\n  - source: motd\n    destination: /usr/share/sample/motd\n"
            let project = try SampleProject(in: folder, extra: extra)
            try folder.write("elsewhere", "hello\n")
            try folder.link("project/motd", to: "../elsewhere")
            let stage = folder.appending("stage")
            _ = try await project.build(to: .stagedTree(stage))
            #expect(try folder.read("stage/usr/share/sample/motd") == "hello\n")
        }
    }

    @Test(arguments: ["project/backend/dist/", "project/backend/x.deb", "project/backend/stage"])
    func aPackageThatTheNextBuildWouldPackIsRefused(output: String) async throws {
        try await TemporaryFolder.with { folder in
            let project = try SampleProject(in: folder)
            let path = folder.appending(output)
            let destination: BuildOptions.Destination = output.hasSuffix("stage") ? .stagedTree(path) : .package(path)
            let error = try await #require(throws: BuildError.self) { _ = try await project.build(to: destination) }
            #expect("\(error)".contains("name it in application.exclude"))
            #expect(try left(in: folder.appending("project/backend")) == ["app.py"])
        }
    }

    @Test func aPackageInAnExcludedFolderOfThePayloadIsFine() async throws {
        try await TemporaryFolder.with { folder in
            let project = try SampleProject(in: folder)
            let manifest = try folder.read("project/vsdeb.yaml")
            try folder.write(
                "project/vsdeb.yaml",
                manifest.replacing("backend: backend", with: "backend: backend\n  exclude: [dist]"))
            _ = try await project.build(to: .package(folder.appending("project/backend/dist")))
        }
    }

    @Test func aStageThatIsOccupiedIsFoundBeforeTheFrontendIsBuilt() async throws {
        try await TemporaryFolder.with { folder in
            let extra = "nginx: {}\nfrontend:\n  folder: frontend\n  build: [touch, built]\n"
            let project = try SampleProject(in: folder, extra: extra)
            try folder.makeFolder("project/frontend")
            try folder.write("stage/thesis.tex", "precious")
            await #expect(throws: BuildError.stageOccupied(folder.appending("stage"))) {
                _ = try await project.build(to: .stagedTree(folder.appending("stage")))
            }
            #expect(try left(in: folder.appending("project/frontend")).isEmpty)
        }
    }

    @Test(arguments: ["copyright", "changelog"])
    func lineEndsOfAnotherSystemAreRefused(name: String) async throws {
        try await TemporaryFolder.with { folder in
            let project = try SampleProject(in: folder)
            try folder.write("project/\(name)", try folder.read("project/\(name)").replacing("\n", with: "\r\n"))
            let error = try await #require(throws: (any Error).self) { _ = try await project.build() }
            #expect("\(error)".contains("Unix line ends"))
        }
    }

    @Test func aLinkOutOfThePayloadStopsTheBuildBeforeAnythingIsWritten() async throws {
        try await TemporaryFolder.with { folder in
            let project = try SampleProject(in: folder)
            try folder.link("project/backend/outside.py", to: "../../secret.py")
            await #expect(throws: BuildError.self) { _ = try await project.build() }
            #expect(try left(in: project.dist).isEmpty)
        }
    }

    @Test func aFrontendThatWritesNoIndexIsNamedWithItsCommand() async throws {
        try await TemporaryFolder.with { folder in
            let extra = "nginx: {}\nfrontend:\n  folder: frontend\n  build: [\"true\"]\n"
            let project = try SampleProject(in: folder, extra: extra)
            try folder.makeFolder("project/frontend")
            let error = try await #require(throws: BuildError.self) { _ = try await project.build() }
            #expect("\(error)".contains("its command “true” must write it"))
        }
    }

    @Test func aFrontendsCommandMayKeepThingsForTheNextBuild() async throws {
        try await TemporaryFolder.with { folder in
            let script =
                "mkdir -p $VSDEB_CACHE $VSDEB_OUTPUT && echo built >>$VSDEB_CACHE/kept && cp $VSDEB_CACHE/kept $VSDEB_OUTPUT/index.html"
            let extra = "nginx: {}\nfrontend:\n  folder: frontend\n  build: [sh, -c, \"\(script)\"]\n"
            let project = try SampleProject(in: folder, extra: extra)
            try folder.makeFolder("project/frontend")
            for _ in 0..<2 { _ = try await project.build(to: .stagedTree(folder.appending("tree"))) }
            #expect(try folder.read("tree/opt/sample/frontend/build/index.html") == "built\nbuilt\n")
        }
    }

    @Test func aFrontendThatFailsShowsItsLastWords() async throws {
        try await TemporaryFolder.with { folder in
            let extra =
                "nginx: {}\nfrontend:\n  folder: frontend\n  build: [sh, -c, \"echo no such module >&2; exit 3\"]\n"
            let project = try SampleProject(in: folder, extra: extra)
            try folder.makeFolder("project/frontend")
            let error = try await #require(throws: ToolError.self) { _ = try await project.build() }
            #expect("\(error)".contains("no such module"))
        }
    }

    @Test func theSourceDateGoesIntoEveryMember() async throws {
        try await TemporaryFolder.with { folder in
            let report = try await SampleProject(in: folder).build(environment: ["SOURCE_DATE_EPOCH": "86400"])
            let listing = try await Tool(.named("dpkg-deb"), ["--contents", report.path], environment: ["TZ": "UTC"])
                .run().text
            let lines = listing.split(separator: "\n")
            #expect(!lines.isEmpty && lines.allSatisfy { $0.contains("1970-01-02 00:00") })
        }
    }

    @Test(arguments: [BuildStage.wheels, .tree, .package])
    func aBuildThatIsCancelledInAnyStageLeavesNothing(stage: BuildStage) async throws {
        try await TemporaryFolder.with { folder in
            let project = try SampleProject(in: folder)
            let task = Task {
                _ = try await project.build { event in
                    if event == .started(stage) { withUnsafeCurrentTask { $0?.cancel() } }
                }
            }
            await #expect(throws: (any Error).self) { try await task.value }
            #expect(try left(in: project.dist).isEmpty)
        }
    }

    @Test(.needs(.root)) func aFullDiskIsSaidInOneSentenceAndLeavesNothing() async throws {
        try await TemporaryFolder.with { folder in
            let project = try SampleProject(in: folder)
            try folder.write("project/backend/large.bin", bytes: Self.noise)
            let disk = try folder.makeFolder("disk")
            _ = try await Tool(.named("mount"), ["-t", "tmpfs", "-o", "size=64k", "none", disk.string]).run()
            let result: Result<BuildReport, any Error>
            do { result = .success(try await project.build(to: .package(disk))) } catch { result = .failure(error) }
            let names = try left(in: disk)
            _ = try await Tool(.named("umount"), [disk.string]).run()
            let error = #expect(throws: DebError.self) { _ = try result.get() }
            #expect(error.map { "\($0)".contains("o space left on") } == true)
            #expect(names.isEmpty)
        }
    }

    /// Bytes that do not compress.
    private static let noise: [UInt8] = {
        var state: UInt64 = 42
        return (0..<300_000).map { _ in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return UInt8(truncatingIfNeeded: state >> 33)
        }
    }()

    @Test func twoThingsSideBySideFailWithTheFirstToFail() async throws {
        let both = try await SideBySide.run({ 1 }, { "two" })
        #expect(both == (1, "two"))
        let isCancelled = Mutex(false)
        await #expect(throws: BuildError.dependency("the second")) {
            try await SideBySide.run(
                {
                    // It would go on for an hour if nobody cancelled it.
                    do { try await Task.sleep(for: .seconds(3_600)) } catch { isCancelled.withLock { $0 = true } }
                }, { throw BuildError.dependency("the second") })
        }
        #expect(isCancelled.withLock { $0 })
    }
}
