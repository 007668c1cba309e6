/// A Debian release that packages are tried on.
public enum Suite: String, CaseIterable, Sendable {
    /// Debian 12, Python 3.11, systemd 252.
    case bookworm
    /// Debian 13, Python 3.13, systemd 257.
    case trixie

    /// The codename, as apt and the mirrors use it.
    public var codename: String { rawValue }

    /// The number that people know the release by.
    public var version: Int {
        switch self {
        case .bookworm: 12
        case .trixie: 13
        }
    }

    /// The release that follows, among those that are known here.
    public var next: Suite? { self == .bookworm ? .trixie : nil }

    /// Finds a release by its codename or its number: "bookworm" and "12" are the same.
    public init?(name: String) {
        guard let suite = Self.allCases.first(where: { $0.codename == name || String($0.version) == name }) else {
            return nil
        }
        self = suite
    }
}

extension Suite: CustomStringConvertible {
    /// "Debian 12 (bookworm)".
    public var description: String { "Debian \(version) (\(codename))" }
}
