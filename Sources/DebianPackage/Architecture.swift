/// A machine architecture of Debian, or `all` for a package that runs on each (Policy 5.6.8).
///
/// The names, triplets and machine numbers are those of `dpkg-architecture -L`, `dpkg-architecture -qDEB_HOST_MULTIARCH`
/// and elf(5).
public enum Architecture: String, CaseIterable, Sendable {
    /// Independent of the machine.
    case all
    /// 64-bit x86.
    case amd64
    /// 64-bit Arm.
    case arm64
    /// 32-bit Arm without a floating point unit.
    case armel
    /// 32-bit Arm with a floating point unit.
    case armhf
    /// 32-bit x86.
    case i386
    /// 64-bit LoongArch.
    case loong64
    /// 64-bit MIPS, little-endian.
    case mips64el
    /// 64-bit POWER, little-endian.
    case ppc64el
    /// 64-bit RISC-V.
    case riscv64
    /// IBM Z.
    case s390x

    /// Reads an architecture's name.
    ///
    /// - Throws: `PackageSyntaxError.architecture`.
    public init(parsing text: String) throws(PackageSyntaxError) {
        guard let known = Architecture(rawValue: text) else {
            let names = Self.allCases.map(\.rawValue).joined(separator: ", ")
            throw .architecture(text, problem: "there is none of that name", remedy: "write one of: \(names)")
        }
        self = known
    }

    /// The folder name of its libraries below /usr/lib; nil for `all`.
    public var multiarchTriplet: String? { machine?.triplet }

    /// The `e_machine` of its ELF files; nil for `all`.
    public var elfMachine: UInt16? { machine?.number }

    private var machine: (triplet: String, number: UInt16)? {
        switch self {
        case .all: nil
        case .amd64: ("x86_64-linux-gnu", 62)
        case .arm64: ("aarch64-linux-gnu", 183)
        case .armel: ("arm-linux-gnueabi", 40)
        case .armhf: ("arm-linux-gnueabihf", 40)
        case .i386: ("i386-linux-gnu", 3)
        case .loong64: ("loongarch64-linux-gnu", 258)
        case .mips64el: ("mips64el-linux-gnuabi64", 8)
        case .ppc64el: ("powerpc64le-linux-gnu", 21)
        case .riscv64: ("riscv64-linux-gnu", 243)
        case .s390x: ("s390x-linux-gnu", 22)
        }
    }
}

extension Architecture {
    /// Whether a name or wildcard of Policy 11.1 (`any`, `linux-any`, `any-arm64`) means this architecture.
    func matches(_ pattern: some StringProtocol) -> Bool {
        guard self != .all else { return pattern == rawValue }
        return ["any", "linux-any", rawValue, "any-\(rawValue)", "linux-\(rawValue)"].contains { $0 == pattern }
    }

    /// Whether some machine architecture is meant by it.
    static func isNameOrWildcard(_ pattern: some StringProtocol) -> Bool {
        allCases.contains { $0 != .all && $0.matches(pattern) }
    }
}

extension Architecture: CustomStringConvertible {
    /// Debian's name of it.
    public var description: String { rawValue }
}
