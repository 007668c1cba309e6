import Foundation
import SystemPackage
import TestSupport
import Testing

@testable import BootTesting

@Suite struct HeldFolderTests {
    private struct Stop: Error {}

    private func isThere(_ folder: FilePath) -> Bool { FileManager.default.fileExists(atPath: folder.string) }

    @Test func isGoneWhenTheWorkIsDone() async throws {
        let folder = try await HeldFolder.with("vsdeb-test") { folder in
            try Files.write("text", to: folder.appending("file"))
            #expect(isThere(folder))
            return folder
        }
        #expect(!isThere(folder))
    }

    @Test func isGoneWhenTheWorkFailsOrIsCancelled() async throws {
        for error in [Stop(), CancellationError()] as [any Error] {
            let (folders, report) = AsyncStream.makeStream(of: FilePath.self)
            let task = Task {
                try await HeldFolder.with("vsdeb-test") { folder in
                    report.yield(folder)
                    if error is CancellationError { withUnsafeCurrentTask { $0?.cancel() } }
                    throw error
                }
            }
            var iterator = folders.makeAsyncIterator()
            let folder = try #require(await iterator.next())
            await #expect(throws: (any Error).self) { try await task.value }
            #expect(!isThere(folder))
        }
    }
}
