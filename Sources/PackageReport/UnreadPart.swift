import Archive
import PackageLint

/// What of a package was not read, so that no comparison can know it.
public struct UnreadPart: Codable, Sendable, Hashable {
    /// Which of the two packages.
    public enum Package: String, Codable, Sendable, Hashable {
        case old, new
    }

    /// Which of the two.
    public let package: Package
    /// `archive`, `control` or `data`, and why.
    public let reason: String

    static func all(_ checked: CheckedPackage, _ package: Package) -> [UnreadPart] {
        let faults = (checked.shape?.faults ?? []).filter { hidesContent($0.kind) }
        let reasons = faults.map { "\($0.part.rawValue): \($0.reason)" }
        let missing = checked.control.fields.isEmpty && reasons.isEmpty ? ["control: there are no fields"] : []
        return (reasons + missing).map { UnreadPart(package: package, reason: $0) }
    }

    private static func hidesContent(_ kind: ArchiveShape.Fault.Kind) -> Bool {
        switch kind {
        // What no machine could name is left out.
        case .malformed, .tooLarge, .notKept, .unsafeName: true
        // What dpkg does not read either, or what can be read all the same.
        case .concatenatedStreams, .trailingData, .missingEnd, .loneEmptyBlock, .unsupportedTarHeader, .absoluteName,
            .duplicateMember, .belowLink, .danglingHardLink:
            false
        }
    }
}
