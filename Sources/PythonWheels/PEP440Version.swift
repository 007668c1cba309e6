/// A version of a Python distribution (PEP 440), compared as the PEP orders them.
public struct PEP440Version: Sendable {
    /// `a`, `b` or `rc` with its number.
    public struct PreRelease: Sendable, Hashable {
        /// `a`, `b` or `rc`.
        public let phase: String
        /// The number behind it.
        public let number: UInt64
    }

    /// The number before `!`; 0 where there is none.
    public internal(set) var epoch: UInt64 = 0
    /// The numbers with dots between them.
    public internal(set) var release: [UInt64] = []
    /// Alpha, beta or release candidate.
    public internal(set) var preRelease: PreRelease?
    /// The number of a post-release.
    public internal(set) var post: UInt64?
    /// The number of a development release.
    public internal(set) var dev: UInt64?
    /// The parts behind `+`.
    public internal(set) var local: [String] = []

    /// Takes a version in any spelling that PEP 440 allows, or nothing.
    public init?(_ text: some StringProtocol) {
        guard let version = PEP440Scanner(text).version() else { return nil }
        self = version
    }

    init() {}

    /// The same version without its local part.
    var publicPart: PEP440Version {
        var version = self
        version.local = []
        return version
    }

    /// The release without the zeros at its end: 1.0 and 1.0.0 are the same.
    var significantRelease: [UInt64] {
        var numbers = release
        while numbers.count > 1, numbers.last == 0 { numbers.removeLast() }
        return numbers
    }
}

extension PEP440Version: Hashable, Comparable {
    /// What the order looks at, part by part; Int64 leaves room for "before all" and "behind all".
    private var key: [[Int64]] {
        let phases: [String: Int64] = ["a": 0, "b": 1, "rc": 2]
        let pre: [Int64]
        switch (preRelease, post, dev) {
        case (let some?, _, _): pre = [phases[some.phase] ?? 3, Int64(clamping: some.number)]
        // 1.0.dev1 comes before 1.0a1.
        case (nil, nil, _?): pre = [-1]
        default: pre = [9]
        }
        return [
            [Int64(clamping: epoch)], significantRelease.map { Int64(clamping: $0) }, pre,
            [post.map { Int64(clamping: $0) } ?? -1], [dev.map { Int64(clamping: $0) } ?? .max],
        ]
    }

    /// Whether both are the same version, however they are spelt.
    public static func == (left: PEP440Version, right: PEP440Version) -> Bool {
        left.key == right.key && left.local == right.local
    }

    /// PEP 440's order.
    public static func < (left: PEP440Version, right: PEP440Version) -> Bool {
        for (a, b) in zip(left.key, right.key) where a != b { return a.lexicographicallyPrecedes(b) }
        return precedes(left.local[...], right.local[...])
    }

    /// Numbers are behind words, and more parts behind fewer.
    private static func precedes(_ left: ArraySlice<String>, _ right: ArraySlice<String>) -> Bool {
        for (a, b) in zip(left, right) where a != b {
            switch (UInt64(a), UInt64(b)) {
            case (let x?, let y?): return x < y
            case (nil, _?): return true
            case (_?, nil): return false
            case (nil, nil): return a < b
            }
        }
        return left.count < right.count
    }

    /// Hashes what equality compares.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(key)
        hasher.combine(local)
    }
}

extension PEP440Version: CustomStringConvertible {
    /// The normal spelling: `1!2.0rc1.post2.dev3+local.1`.
    public var description: String {
        var text = epoch == 0 ? "" : "\(epoch)!"
        text += release.map { "\($0)" }.joined(separator: ".")
        if let preRelease { text += "\(preRelease.phase)\(preRelease.number)" }
        if let post { text += ".post\(post)" }
        if let dev { text += ".dev\(dev)" }
        return local.isEmpty ? text : text + "+" + local.joined(separator: ".")
    }
}
