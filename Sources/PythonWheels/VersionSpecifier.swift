/// A condition on versions (PEP 440, "Version specifiers"), such as `>=3.8` or `==2.*`.
package struct VersionSpecifier: Sendable, Hashable {
    /// The comparison.
    package enum Comparison: String, Sendable, CaseIterable {
        // The longer ones first: parsing takes the first that fits.
        case identical = "==="
        case compatible = "~="
        case equal = "=="
        case unequal = "!="
        case atMost = "<="
        case atLeast = ">="
        case less = "<"
        case greater = ">"
    }

    let comparison: Comparison
    let version: PEP440Version
    /// Whether `.*` follows the version.
    let isPrefix: Bool
    private let written: String

    /// Takes a comparison and a version that fit each other, or nothing.
    init?(_ comparison: Comparison, _ text: some StringProtocol) {
        let trimmed = String(text.filter { !$0.isWhitespace })
        let hasStar = trimmed.hasSuffix(".*")
        guard let version = PEP440Version(trimmed.dropLast(hasStar ? 2 : 0)) else { return nil }
        switch comparison {
        case .equal, .unequal: guard !hasStar || version.local.isEmpty else { return nil }
        case .compatible: guard !hasStar, version.release.count > 1 else { return nil }
        default: guard !hasStar else { return nil }
        }
        self.comparison = comparison
        self.version = version
        self.isPrefix = hasStar
        self.written = trimmed
    }

    /// Takes `>=3.8`, or nothing.
    init?(_ text: some StringProtocol) {
        let trimmed = String(text.drop(while: \.isWhitespace))
        guard let comparison = Comparison.allCases.first(where: { trimmed.hasPrefix($0.rawValue) }) else { return nil }
        self.init(comparison, trimmed.dropFirst(comparison.rawValue.count))
    }

    /// Takes conditions with commas between them; no condition at all allows everything.
    package static func list(_ text: String) -> [VersionSpecifier]? {
        let parts = text.split(separator: ",").map { $0.filter { !$0.isWhitespace } }.filter { !$0.isEmpty }
        let specifiers = parts.compactMap { VersionSpecifier($0) }
        return specifiers.count == parts.count ? specifiers : nil
    }

    /// Whether `candidate` fulfils the condition; pre-releases are versions like any other.
    package func allows(_ candidate: PEP440Version) -> Bool {
        switch comparison {
        case .identical: return candidate.description == written
        case .equal: return isEqual(candidate)
        case .unequal: return !isEqual(candidate)
        case .atMost: return candidate.publicPart <= version
        case .atLeast: return candidate.publicPart >= version
        case .compatible:
            return candidate.publicPart >= version && hasRelease(candidate, startingWith: version.release.dropLast())
        case .less: return isLess(candidate)
        case .greater: return isGreater(candidate)
        }
    }

    private func isEqual(_ candidate: PEP440Version) -> Bool {
        if isPrefix { return hasRelease(candidate, startingWith: version.release[...]) }
        return (version.local.isEmpty ? candidate.publicPart : candidate) == version
    }

    private func hasRelease(_ candidate: PEP440Version, startingWith prefix: ArraySlice<UInt64>) -> Bool {
        let padding = [UInt64](repeating: 0, count: max(0, prefix.count - candidate.release.count))
        return candidate.epoch == version.epoch && (candidate.release + padding).starts(with: prefix)
    }

    /// `<3.1` does not mean 3.1's own pre-releases.
    private func isLess(_ candidate: PEP440Version) -> Bool {
        guard candidate.publicPart < version else { return false }
        let isPre = candidate.preRelease != nil || candidate.dev != nil
        let wantsPre = version.preRelease != nil || version.dev != nil
        return !isPre || wantsPre || candidate.significantRelease != version.significantRelease
    }

    /// `>3.1` does not mean 3.1's own post-releases.
    private func isGreater(_ candidate: PEP440Version) -> Bool {
        guard candidate.publicPart > version else { return false }
        return candidate.post == nil || version.post != nil
            || candidate.significantRelease != version.significantRelease
    }
}
