import Foundation
import SystemPackage
import TestSupport
import Testing

@testable import PackageBuild

@Suite struct WorkFolderTests {
    @Test func nothingStaysWhateverWasPutIntoIt() async throws {
        let folder = try await WorkFolder.using { work in
            let below = work.appending("a/b")
            try FileManager.default.createDirectory(atPath: below.string, withIntermediateDirectories: true)
            // Root empties such a folder at once; for everybody else it must be made writable first.
            #expect(chmod(work.appending("a").string, 0o555) == 0)
            return work
        }
        #expect(folder.isAbsolute && !FileManager.default.fileExists(atPath: folder.string))
    }
}
