import Foundation
import SystemPackage
import TestSupport
import Testing

@testable import BootTesting

@Suite struct FilesTests {
    /// Ctrl-C cancels the task that tidies up.
    @Test func aTreeIsRemovedAlsoByACancelledTask() async throws {
        try await TemporaryFolder.with { folder in
            try folder.write("tree/deep/file", "content")
            let tree = folder.appending("tree")
            let task = Task {
                withUnsafeCurrentTask { $0?.cancel() }
                #expect(Task.isCancelled)
                try await Files.removeTree(tree)
            }
            try await task.value
            #expect(!FileManager.default.fileExists(atPath: tree.string))
        }
    }

    @Test(arguments: ["missing", "."])
    func whatIsNoFileIsSaidBeforeAnythingElse(name: String) throws {
        try TemporaryFolder.with { folder in
            let path = folder.appending(name)
            let error = try #require(throws: MachineError.self) { try Files.requireReadable(path) }
            #expect("\(error)".contains(path.string))
        }
    }
}
