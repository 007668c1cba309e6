import ExternalTools
import PackageManifest
import SystemPackage

/// Builds the frontend by its own command, into a folder of this build's.
struct FrontendStage {
    let frontend: Frontend
    let sourceDate: Int64
    /// The folder that the command may keep things in from one build to the next.
    let cache: FilePath

    /// Runs the command; `output` is the folder it fills, and must not be there yet.
    ///
    /// - Returns: the folder whose files nginx serves: `output`, or the frontend itself where there is no command.
    func build(into output: FilePath) async throws -> FilePath {
        guard let command = frontend.build, let program = command.first else {
            try checkIndex(in: frontend.folder)
            return frontend.folder
        }
        // The folder is made by the command, so that one that needs none of it still shows.
        let tool = Tool(
            program.contains("/") ? .at(frontend.folder.pushing(FilePath(program))) : .named(program),
            Array(command.dropFirst()),
            environment: [
                "VSDEB_OUTPUT": output.string, "VSDEB_CACHE": cache.string, "SOURCE_DATE_EPOCH": "\(sourceDate)",
            ],
            workingFolder: frontend.folder, limits: ToolLimits(time: .seconds(1_800)))
        _ = try await tool.run()
        try checkIndex(in: output)
        return output
    }

    private func checkIndex(in folder: FilePath) throws(BuildError) {
        let index = folder.appending(frontend.index)
        guard index.isReadable else { throw .noFrontendIndex(index, command: frontend.build) }
    }
}
