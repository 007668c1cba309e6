public import BootTesting
public import SystemPackage

/// Why a scenario did not end well.
public enum LifeError: Error, Equatable, Sendable {
    /// There is no scenario of that name.
    case noSuchScenario(String, known: [String])
    /// Something is not as it must be; the text says what was expected and what was found.
    case unexpected(String)
    /// Something that was waited for did not come within the limit.
    case waitedInVain(String, limit: Duration, last: String)
    /// The program that asks the server did not do its work; `output` is what it said.
    case loadFailed(String, output: String)
    /// There is no image of this Debian, and none can be made.
    case noImage(Suite, reason: String)
    /// `--from` names a package that cannot be the older one.
    case strangeOlderPackage(FilePath, reason: String)
}

extension LifeError: CustomStringConvertible {
    /// What is wrong, on what, and what was seen.
    public var description: String {
        switch self {
        case .noSuchScenario(let name, let known):
            "there is no scenario “\(name)”; there are \(known.joined(separator: ", "))"
        case .unexpected(let text):
            text
        case .waitedInVain(let what, let limit, let last):
            "waited \(limit) in vain: \(what)" + (last.isEmpty ? "" : "; at last: \(last)")
        case .loadFailed(let what, let output):
            "the load program could not \(what); it said:\n\(output)"
        case .noImage(let suite, let reason):
            "there is no image of \(suite) to boot, and none can be made: \(reason)"
        case .strangeOlderPackage(let file, let reason):
            "\(file) cannot be upgraded from: \(reason)"
        }
    }
}
