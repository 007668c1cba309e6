import ArgumentParser
import DebianPackage

/// The architectures that vsdeb finds wheels for.
enum TargetArchitecture: String, ExpressibleByArgument, CaseIterable {
    case amd64, arm64

    /// The machine that this process runs on, or nil if it is neither.
    static var ofThisMachine: TargetArchitecture? {
        #if arch(x86_64)
            .amd64
        #elseif arch(arm64)
            .arm64
        #else
            nil
        #endif
    }

    /// Debian's architecture of the same name.
    var architecture: Architecture {
        switch self {
        case .amd64: .amd64
        case .arm64: .arm64
        }
    }
}
