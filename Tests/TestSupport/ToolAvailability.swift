import Foundation
public import Testing

/// Something that a test needs from the machine it runs on.
public enum Requirement: Sendable, CustomStringConvertible {
    /// A program on PATH and the Debian package that brings it.
    case program(String, package: String)
    /// The rights of the superuser.
    case root
    /// A variable in the environment; `hint` tells what to set it to.
    case variable(String, hint: String)

    /// Why the test is skipped, with what to do about it.
    public var description: String {
        switch self {
        case .program(let name, let package): "\(name) is not installed; try: apt install \(package)"
        case .root: "this test needs root; try: sudo scripts/test"
        case .variable(let name, let hint): "\(name) is not set; \(hint)"
        }
    }

    /// Whether the machine has it.
    public var isMet: Bool {
        switch self {
        case .program(let name, _): Self.isOnPath(name)
        case .root: geteuid() == 0
        case .variable(let name, _): ProcessInfo.processInfo.environment[name]?.isEmpty == false
        }
    }

    private static func isOnPath(_ name: String) -> Bool {
        let folders = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
        return folders.split(separator: ":").contains { folder in
            FileManager.default.isExecutableFile(atPath: "\(folder)/\(name)")
        }
    }
}

extension Trait where Self == ConditionTrait {
    /// Skips the test, with the reason printed, unless the machine has all that is named.
    ///
    /// With `REQUIRE_ALL_TESTS` in the environment nothing is skipped: the test runs and fails by itself.
    public static func needs(_ requirements: Requirement...) -> Self {
        let missing = requirements.filter { !$0.isMet }
        let required = ProcessInfo.processInfo.environment["REQUIRE_ALL_TESTS"]?.isEmpty == false
        return .enabled(
            if: missing.isEmpty || required,
            Comment(rawValue: missing.map(\.description).joined(separator: "; ")))
    }
}
