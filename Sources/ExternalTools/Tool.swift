public import SystemPackage

/// A call of an external program as a value: what to run, where, with which limits.
///
/// The program gets no standard input, this process's environment with ``environment`` on top, and a process group of
/// its own. When the calling task is cancelled or a limit is reached, the whole group gets SIGTERM and, after
/// ``ToolLimits/grace``, SIGKILL; ``run()`` returns only when the program has ended.
public struct Tool: Sendable, Hashable {
    /// The program.
    public var program: Program
    /// Its arguments, without the program's own name.
    public var arguments: [String]
    /// What differs from this process's environment; nil takes a variable away.
    public var environment: [String: String?]
    /// The folder to run in; nil is this process's own.
    public var workingFolder: FilePath?
    /// The Debian package that brings the program, which the error names when it is not found.
    public var package: String?
    /// Time and output that a run may use.
    public var limits: ToolLimits
    /// Exit statuses that are an answer and no failure.
    public var acceptedExits: Set<Int32>

    /// Describes a call.
    ///
    /// `LC_ALL=C.UTF-8` is set unless `environment` says otherwise, so that messages can be recognised anywhere.
    public init(
        _ program: Program, _ arguments: [String] = [], environment: [String: String?] = [:],
        workingFolder: FilePath? = nil, package: String? = nil, limits: ToolLimits = ToolLimits(),
        acceptedExits: Set<Int32> = [0]
    ) {
        self.program = program
        self.arguments = arguments
        self.environment = ["LC_ALL": "C.UTF-8"].merging(environment) { $1 }
        self.workingFolder = workingFolder
        self.package = package
        self.limits = limits
        self.acceptedExits = acceptedExits
    }

    /// Runs the program and keeps its standard output.
    public func run() async throws(ToolError) -> ToolOutput {
        try await ToolRun(tool: self, onLine: nil).output()
    }

    /// Runs the program and hands each line of standard output and standard error to `onLine` as it comes.
    ///
    /// `onLine` is called from two tasks, one a stream; within a stream in order.
    public func run(onLine: @escaping @Sendable (ToolLine) -> Void) async throws(ToolError) -> ToolOutput {
        try await ToolRun(tool: self, onLine: onLine).output()
    }
}

extension Tool: CustomStringConvertible {
    /// The command line, words with blanks or quotes in single quotes, as a shell would take it.
    public var description: String {
        ([program.description] + arguments).map(Self.quoted).joined(separator: " ")
    }

    private static func quoted(_ word: String) -> String {
        let plain = word.utf8.allSatisfy { byte in
            switch UInt8(byte) {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
            case UInt8(ascii: "0")...UInt8(ascii: "9"): true
            default: "@%+=:,./-_".utf8.contains(byte)
            }
        }
        guard !plain || word.isEmpty else { return word }
        return "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
    }
}
