public import SystemPackage

/// Why an external program gave no answer.
public enum ToolError: Error, Sendable, Equatable {
    /// The program is not on this machine; `package` is the Debian package that brings it.
    case notFound(program: String, package: String?)
    /// The folder to run in cannot be entered.
    case workingFolder(tool: String, folder: FilePath)
    /// The system did not start the program.
    case notStarted(tool: String, reason: String)
    /// The program said that it failed.
    case failed(tool: String, ending: ToolEnding, lastLines: [String])
    /// The program was ended because it ran too long.
    case timedOut(tool: String, limit: Duration, lastLines: [String])
    /// The program was ended because it wrote too much.
    case tooMuchOutput(tool: String, limitBytes: Int)
    /// The program was ended because the task that waited for it was cancelled.
    case cancelled(tool: String)
}

extension ToolError: CustomStringConvertible {
    /// What failed, why, and what to do; the program's last lines stand below, indented.
    public var description: String {
        switch self {
        case .notFound(let program, let package):
            let remedy = package.map { "install it: apt install \($0)" } ?? "install it, or put its folder on PATH"
            return "\(program) is not on this machine; \(remedy)"
        case .workingFolder(let tool, let folder):
            return "cannot run “\(tool)” in \(folder): no such folder, or it may not be entered"
        case .notStarted(let tool, let reason):
            return "cannot start “\(tool)”: \(reason)"
        case .failed(let tool, let ending, let lines):
            return Self.quoting(lines, below: "“\(tool)” \(ending)")
        case .timedOut(let tool, let limit, let lines):
            return Self.quoting(lines, below: "“\(tool)” was ended: it ran longer than \(limit)")
        case .tooMuchOutput(let tool, let limit):
            return "“\(tool)” was ended: it wrote more than \(limit) bytes"
        case .cancelled(let tool):
            return "“\(tool)” was ended: interrupted"
        }
    }

    private static func quoting(_ lines: [String], below headline: String) -> String {
        ([headline] + lines.map { "    \($0)" }).joined(separator: "\n")
    }
}
