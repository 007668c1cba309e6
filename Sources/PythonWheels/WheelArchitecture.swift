public import ELFFiles

/// A processor that wheels are gathered for.
public enum WheelArchitecture: String, Sendable, Hashable, CaseIterable {
    case amd64
    case arm64

    /// The name that Python and wheels use (`platform.machine()`).
    public var machine: String {
        switch self {
        case .amd64: "x86_64"
        case .arm64: "aarch64"
        }
    }

    /// What an ELF file for it says.
    public var elfMachine: ELFMachine {
        switch self {
        case .amd64: .amd64
        case .arm64: .arm64
        }
    }

    /// The minor version of the oldest glibc 2.N with a manylinux policy for it (PEP 513, PEP 599).
    var oldestGlibc: Int {
        switch self {
        case .amd64: 5
        case .arm64: 17
        }
    }
}
