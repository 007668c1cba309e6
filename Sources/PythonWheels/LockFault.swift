/// One thing that is wrong with a lock file.
public struct LockFault: Sendable, Hashable {
    /// What is wrong.
    public enum Problem: Sendable, Hashable {
        case noHash(requirement: String)
        case badHash(String)
        case notPinned(requirement: String)
        case notAName(String)
        case link(String)
        case option(String)
        case badMarker(text: String, reason: String)
        case unexpected(String)
        case unfinishedLine
        case twice(name: String, target: String, otherLine: Int)
        case empty
    }

    /// The line, from 1, where the requirement begins.
    public let line: Int
    /// What is wrong there.
    public let problem: Problem

    /// Describes a fault.
    public init(line: Int, problem: Problem) {
        self.line = line
        self.problem = problem
    }
}

extension LockFault: CustomStringConvertible {
    /// `LINE: error: …`, to be put behind the file's name.
    public var description: String { "\(line): error: \(problem)" }
}

extension LockFault.Problem: CustomStringConvertible {
    private static let remedy =
        "renew the lock with hashes: uv pip compile --universal --generate-hashes requirements.txt -o requirements.lock"

    /// What is wrong and what to do.
    public var description: String {
        switch self {
        case .noHash(let requirement): "\(requirement) has no hash; \(Self.remedy)"
        case .badHash(let text): "“\(text)” is no sha256 hash of 64 hexadecimal digits; \(Self.remedy)"
        case .notPinned(let requirement): "“\(requirement)” is not pinned to one version by ==; \(Self.remedy)"
        case .notAName(let text): "“\(text)” does not begin with a distribution's name; \(Self.remedy)"
        case .link(let text):
            "“\(text)” is a link or a folder, whose content can change; lock a version from an index, then "
                + Self.remedy
        case .option(let text):
            "the option “\(text)” is not supported in a lock; put every requirement into this one file: \(Self.remedy)"
        case .badMarker(let text, let reason): "the marker “\(text)” cannot be used: \(reason)"
        case .unexpected(let text): "“\(text)” was not expected here; \(Self.remedy)"
        case .unfinishedLine: "the last line ends with a backslash: the file is cut; \(Self.remedy)"
        case .twice(let name, let target, let other):
            "\(name) is locked a second time for \(target), first in line \(other); \(Self.remedy)"
        case .empty: "there is no requirement in this file; \(Self.remedy)"
        }
    }
}
