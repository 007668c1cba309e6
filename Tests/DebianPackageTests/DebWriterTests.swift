import Foundation
import Synchronization
import SystemPackage
import TestSupport
import Testing

@testable import DebianPackage

@Suite struct DebWriterTests {
    @Test(arguments: Compression.Method.allCases)
    func twoBuildsAreTheSameBytesOnAnyNumberOfCores(method: Compression.Method) async throws {
        try await TemporaryFolder.with { folder in
            let one = try await sampleWriter(method, cores: 1).write(
                PlannedPackage(sampleContents()), to: folder.appending("1.deb"))
            let four = try await sampleWriter(method, cores: 4).write(
                PlannedPackage(sampleContents()), to: folder.appending("4.deb"))
            #expect(try folder.bytes(of: "1.deb") == folder.bytes(of: "4.deb"))
            #expect(one.sha256 == four.sha256)
            let bytes = try folder.bytes(of: "1.deb")
            #expect(one.size == Int64(bytes.count))
            let digest = try Digest(of: .bytes(Array(bytes)))
            #expect(one.sha256 == Digest.hexadecimal(digest.sha256))
        }
    }

    @Test func identicalFilesArePackedOnceAndCountedOnce() async throws {
        let planned = try await PlannedPackage(sampleContents())
        #expect(planned.files == 6)
        #expect(planned.hardLinks == 2)
        // 7 folders, a script, a conffile, one of three documents (3 KiB), a short one and a link.
        #expect(planned.installedSize == 7 + 1 + 1 + 3 + 1 + 1)
    }

    @Test func onlyTheFinishedPackageIsLeft() async throws {
        try await TemporaryFolder.with { folder in
            _ = try await sampleWriter().write(PlannedPackage(sampleContents()), to: folder.appending("a.deb"))
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path.string) == ["a.deb"])
        }
    }

    @Test(arguments: ["written to", "shrank", "grew", "vanished", "swapped"])
    func aSourceThatChangesStopsTheBuildAndLeavesTheOldPackage(change: String) async throws {
        try await TemporaryFolder.with { folder in
            let source = folder.appending("source")
            try folder.write("source", "before")
            let target = folder.appending("a.deb")
            try folder.write("a.deb", "the old package")
            let contents = try await PlannedPackage(sampleContents(source: source))
            switch change {
            case "written to": try folder.write("source", "after!")
            case "shrank": truncate(source.string, 3)
            case "grew": try folder.write("source", "before and after")
            case "vanished": try FileManager.default.removeItem(atPath: source.string)
            default:
                try folder.write("new", "before")
                _ = rename(folder.appending("new").string, source.string)
            }
            let error = try #require(throws: DebError.self) {
                _ = try sampleWriter().write(contents, to: target)
            }
            guard case .sourceChanged(source, _) = error else { throw error }
            #expect(try folder.read("a.deb") == "the old package")
            #expect(
                try FileManager.default.contentsOfDirectory(atPath: folder.path.string).filter { $0.hasPrefix(".") }
                    .isEmpty)
        }
    }

    @Test func aLinkInTheSourceIsNotFollowed() throws {
        try TemporaryFolder.with { folder in
            let link = folder.appending("link")
            try FileManager.default.createSymbolicLink(atPath: link.string, withDestinationPath: "/etc/hostname")
            #expect(throws: DebError.self) { try SourceFile(link) }
        }
    }

    @Test func aCancelledBuildLeavesNothing() async throws {
        try await TemporaryFolder.with { folder in
            let contents = try sampleContents()
            let writer = try sampleWriter()
            let task = Task {
                withUnsafeCurrentTask { $0?.cancel() }
                _ = try await writer.write(PlannedPackage(contents), to: folder.appending("a.deb"))
            }
            await #expect(throws: CancellationError.self) { try await task.value }
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path.string).isEmpty)
        }
    }

    @Test func aFolderThatIsNotThereIsNamed() async throws {
        let error = try await #require(throws: DebError.self) {
            _ = try await sampleWriter().write(PlannedPackage(sampleContents()), to: "/nonexistent/a.deb")
        }
        #expect("\(error)" == "cannot write /nonexistent/a.deb: No such file or directory")
    }

    @Test(arguments: ["/etc/absent", "/opt/hello/lib/other.txt", "/etc"])
    func aConffileIsARegularFileOfThePackageBelowEtc(path: String) async throws {
        try await TemporaryFolder.with { folder in
            var contents = try sampleContents()
            contents.conffiles = [try InstalledPath(path)]
            await #expect(throws: DebError.self) {
                _ = try await sampleWriter().write(PlannedPackage(contents), to: folder.appending("a.deb"))
            }
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path.string).isEmpty)
        }
    }

    @Test func progressEndsWithEveryFileAndEveryByte() async throws {
        let seen = Progress()
        try await TemporaryFolder.with { folder in
            let writer = DebWriter(compression: try Compression(.none), time: 0, cores: 1) { seen.note($0) }
            _ = try await writer.write(PlannedPackage(sampleContents()), to: folder.appending("a.deb"))
        }
        let last = try #require(seen.last)
        #expect(last.files == last.totalFiles && last.bytes == last.totalBytes)
        #expect(last.totalFiles == 6)
    }

    /// Remembers the last report.
    private final class Progress: Sendable {
        private let storage = Mutex<WriteProgress?>(nil)
        var last: WriteProgress? { storage.withLock { $0 } }
        func note(_ progress: WriteProgress) { storage.withLock { $0 = progress } }
    }
}
