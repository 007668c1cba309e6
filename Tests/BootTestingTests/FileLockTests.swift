import SystemPackage
import TestSupport
import Testing

@testable import BootTesting

@Suite struct FileLockTests {
    @Test func letsOneInAfterTheOther() async throws {
        try await TemporaryFolder.with { folder in
            let lock = FileLock(folder.appending("lock"), .exclusive)
            try await lock.hold {
                try await lock.holdIfFree { Issue.record("held twice") }
            }
            var wasFree = false
            try await lock.holdIfFree { wasFree = true }
            #expect(wasFree)
        }
    }

    @Test func isSharedByThoseWhoOnlyUse() async throws {
        try await TemporaryFolder.with { folder in
            let file = folder.appending("lock")
            try await FileLock(file, .shared).hold {
                var entered = false
                try await FileLock(file, .shared).holdIfFree { entered = true }
                #expect(entered)
                try await FileLock(file, .exclusive).holdIfFree { Issue.record("removed under a machine") }
            }
        }
    }

    @Test func stopsWaitingWhenCancelled() async throws {
        try await TemporaryFolder.with { folder in
            let lock = FileLock(folder.appending("lock"), .exclusive)
            try await lock.hold {
                let waiting = Task { try await lock.hold {} }
                waiting.cancel()
                await #expect(throws: CancellationError.self) { try await waiting.value }
            }
        }
    }

    @Test func saysWhichFileItCannotOpen() async throws {
        await #expect(throws: MachineError.file("/nonexistent/lock", operation: "open", .noSuchFileOrDirectory)) {
            try await FileLock("/nonexistent/lock", .shared).hold {}
        }
    }
}
