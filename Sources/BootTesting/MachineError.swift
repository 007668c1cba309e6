public import SystemPackage

/// Why a Debian for testing could not be made, started or asked.
public enum MachineError: Error, Equatable, Sendable {
    /// A program that we start is not on PATH; `package` is the Debian package that brings it.
    case missingTool(String, package: String)
    /// The process is not the superuser, which namespaces, mounts and control groups need.
    case notRoot
    /// mmdebstrap or apt failed to make the image; `lastLines` are its last words.
    case imageFailed(image: String, lastLines: String)
    /// A file or folder of ours could not be made, read, renamed or removed.
    case file(FilePath, operation: String, Errno)
    /// The machine ended before it was up.
    case endedEarly(machine: String, console: String)
    /// The machine was not up within the limit.
    case bootTimeout(machine: String, limit: Duration, state: String, console: String)
    /// A program could not be started or wrote more than the limit allows.
    case commandFailed(command: String, reason: String)
    /// A program did not end within its limit; `output` is what it had written.
    case commandTimeout(command: String, limit: Duration, output: String)
    /// A command that must succeed did not.
    case unexpectedStatus(command: String, status: String, output: String)
    /// A package is not one of a service as vsdeb builds them.
    case notAService(FilePath, missing: String)
}

extension MachineError: CustomStringConvertible {
    /// What failed, on what, why, and what to do about it.
    public var description: String {
        switch self {
        case .missingTool(let name, let package):
            "\(name) is not installed; install it with: apt install \(package)"
        case .notRoot:
            "starting a Debian needs the rights of root; run the command with sudo"
        case .imageFailed(let image, let lastLines):
            "cannot make the image \(image); is the Debian mirror of /etc/apt reachable?\n\(lastLines)"
        case .file(let path, let operation, let errno):
            "cannot \(operation) \(path): \(errno)"
        case .endedEarly(let machine, let console):
            "\(machine) ended before it was up; its last lines:\n\(console)"
        case .bootTimeout(let machine, let limit, let state, let console):
            "\(machine) was not up after \(limit) (systemd says: \(state)); its last lines:\n\(console)"
        case .commandFailed(let command, let reason):
            "cannot run “\(command)”: \(reason)"
        case .commandTimeout(let command, let limit, let output):
            "“\(command)” did not end within \(limit); it had written:\n\(output)"
        case .unexpectedStatus(let command, let status, let output):
            "“\(command)” ended with \(status):\n\(output)"
        case .notAService(let package, let missing):
            "\(package) lacks \(missing); only packages made by “vsdeb build” can be tried here"
        }
    }
}
