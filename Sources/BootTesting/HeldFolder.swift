import ExternalTools
package import SystemPackage

/// A temporary folder that goes with all in it when the work is done, and also when this process is killed.
package enum HeldFolder {
    private static let keeper = #"""
        trap : HUP INT TERM
        read -r line <"$1/lifeline" || true
        # After a kill, a program that we had started may still be writing there.
        tries=0
        until rm -rf --one-file-system -- "$1" || [ "$tries" -eq 60 ]; do
            tries=$((tries + 1))
            sleep 1
        done
        """#

    /// Runs `body` with a new folder.
    package static func with<Result>(
        _ prefix: String, _ body: (FilePath) async throws -> Result
    ) async throws -> Result {
        let folder = try Files.makeTemporaryFolder(prefix)
        let lifeline = try Lifeline(in: folder)
        // The task is not cancelled with ours: it ends by the lifeline and then still has to clean up.
        let keeper = Task { await keep(folder) }
        do {
            let result = try await body(folder)
            try await end(folder, lifeline, keeper)
            return result
        } catch {
            try await end(folder, lifeline, keeper)
            throw error
        }
    }

    private static func keep(_ folder: FilePath) async {
        let tool = Tool(
            .named("sh"), ["-c", keeper, "sh", folder.string],
            limits: ToolLimits(time: .seconds(86_400), outputBytes: 1 << 20))
        // What it could not remove is tried once more, and told, at the end.
        do { _ = try await tool.run() } catch {}
    }

    private static func end(_ folder: FilePath, _ lifeline: Lifeline, _ keeper: Task<Void, Never>) async throws {
        lifeline.end()
        await keeper.value
        if Files.exists(folder) { try await Files.removeTree(folder) }
    }
}
