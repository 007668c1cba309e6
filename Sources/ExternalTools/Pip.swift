public import SystemPackage

/// Python's package installer, run as `python -m pip`.
public struct Pip: Sendable, Hashable {
    /// The Python whose pip is used.
    public var python: Program

    /// Takes Debian's own Python unless another is named: the first one on PATH may be any, with or without pip.
    public init(python: Program = .at("/usr/bin/python3")) {
        self.python = python
    }

    /// What to fetch, for which Python.
    public struct Download: Sendable, Hashable {
        /// A requirements file; every line has its hashes.
        public var requirements: FilePath
        /// The folder that the wheels are put into.
        public var destination: FilePath
        /// The folder for what pip makes on the way: told to end, it leaves that where it is.
        public var temporaryFolder: FilePath
        /// The Python to fetch for, such as `3.11`.
        public var pythonVersion: String
        /// The Python's ABI tag, such as `cp311`.
        public var abi: String
        /// Platform tags, the best first.
        public var platforms: [String]

        /// Describes a download.
        public init(
            requirements: FilePath, destination: FilePath, temporaryFolder: FilePath, pythonVersion: String,
            abi: String, platforms: [String]
        ) {
            self.requirements = requirements
            self.destination = destination
            self.temporaryFolder = temporaryFolder
            self.pythonVersion = pythonVersion
            self.abi = abi
            self.platforms = platforms
        }
    }

    /// The call of `pip download`, which takes wheels only, by their hashes, and resolves nothing.
    ///
    /// The user's index, proxy and certificate settings (environment and pip.conf) stay in force; what is fetched is
    /// determined by the hashes. Settings that could change *which* file is taken are removed from the environment.
    public func tool(_ download: Download) -> Tool {
        let options = [
            "--require-hashes", "--no-deps", "--only-binary=:all:", "--implementation=cp",
            "--python-version=\(download.pythonVersion)", "--abi=\(download.abi)",
        ]
        return Tool(
            python,
            ["-I", "-m", "pip", "--no-input", "--no-color", "--disable-pip-version-check", "--retries=3", "download"]
                + ["--progress-bar=off"] + options + download.platforms.map { "--platform=\($0)" }
                + ["--dest=\(download.destination)", "--requirement=\(download.requirements)"],
            environment: Self.environment.merging(["TMPDIR": download.temporaryFolder.string]) { $1 },
            workingFolder: download.destination, package: "python3",
            limits: ToolLimits(time: .seconds(3600)))
    }

    /// Runs ``tool(_:)`` and hands each line that pip prints to `onLine`.
    public func run(
        _ download: Download, onLine: @escaping @Sendable (ToolLine) -> Void
    ) async throws(ToolError) -> ToolOutput {
        do throws(ToolError) {
            return try await tool(download).run(onLine: onLine)
        } catch {
            throw Self.explained(error, python: python)
        }
    }

    /// Debian's Python comes without pip; Python itself only says that a module is missing.
    static func explained(_ error: ToolError, python: Program) -> ToolError {
        guard case .failed(_, .status(1), let lines) = error,
            lines.contains(where: { $0.hasSuffix("No module named pip") })
        else { return error }
        return .notFound(program: "pip of \(python)", package: "python3-pip")
    }

    private static let environment: [String: String?] = [
        "PIP_ABI": nil, "PIP_CONSTRAINT": nil, "PIP_IMPLEMENTATION": nil, "PIP_NO_BINARY": nil, "PIP_ONLY_BINARY": nil,
        "PIP_PLATFORM": nil, "PIP_PRE": nil, "PIP_PYTHON": nil, "PIP_PYTHON_VERSION": nil, "PIP_QUIET": nil,
        "PIP_REQUIREMENT": nil, "PIP_REQUIRE_VIRTUALENV": nil, "PIP_TARGET": nil, "PIP_USER": nil, "PIP_VERBOSE": nil,
    ]
}
