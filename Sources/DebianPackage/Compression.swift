import Archive

/// How the members of a .deb are compressed (deb(5)).
public struct Compression: Sendable, Equatable {
    /// What deb(5) allows and our writer makes.
    public enum Method: String, Sendable, CaseIterable {
        case xz, zstd, gzip, none

        /// What stands behind `data.tar` in the member's name.
        var suffix: String {
            switch self {
            case .xz: ".xz"
            case .zstd: ".zst"
            case .gzip: ".gz"
            case .none: ""
            }
        }

        /// The levels that the method has.
        public var levels: ClosedRange<Int> {
            switch self {
            case .xz: 0...9
            case .zstd: 1...22
            case .gzip: 1...9
            case .none: 0...0
            }
        }

        /// The level that dpkg-deb uses when none is named (dpkg-deb(1)).
        public var usualLevel: Int {
            switch self {
            case .xz: 6
            case .zstd: 3
            case .gzip: 9
            case .none: 0
            }
        }
    }

    /// The method.
    public let method: Method
    /// One of the method's levels.
    public let level: Int

    /// A method with one of its levels, or its usual one.
    ///
    /// - Throws: ``DebError/badCompression(_:)``.
    public init(_ method: Method, level: Int? = nil) throws(DebError) {
        let level = level ?? method.usualLevel
        guard method.levels.contains(level) else {
            let levels = method.levels
            throw .badCompression(
                method == .none
                    ? "without compression there is no level"
                    : "\(method.rawValue) has no level \(level); its levels are \(levels.lowerBound) to \(levels.upperBound)"
            )
        }
        self.method = method
        self.level = level
    }

    /// Threads for so many cores.
    ///
    /// Every thread of xz has a window of its own; beyond sixteen that costs more memory than it saves time.
    static func threads(cores: Int) -> Int { min(max(cores, 1), 16) }

    /// libarchive's filter with as many threads as `cores`; ``DebWriter`` makes blocks of xz itself.
    func filter(cores: Int) -> ArchiveFilter {
        let threads = Self.threads(cores: cores)
        switch method {
        case .xz: return .xz(level: level, threads: threads)
        case .zstd: return .zstd(level: level, threads: threads)
        case .gzip: return .gzip(level: level)
        case .none: return .none
        }
    }
}
