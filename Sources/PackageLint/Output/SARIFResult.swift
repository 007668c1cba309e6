/// One finding (SARIF 3.27).
struct SARIFResult: Encodable, Sendable {
    struct Suppression: Encodable, Sendable { let kind: String }

    struct Location: Encodable, Sendable {
        let physicalLocation: PhysicalLocation
        let logicalLocations: [LogicalLocation]?

        init(_ place: PhysicalLocation, package: String) {
            physicalLocation = place
            logicalLocations = [LogicalLocation(name: package)]
        }

        /// A file as a whole.
        init(file: String) {
            physicalLocation = PhysicalLocation(artifactLocation: .init(uri: file.percentEncoded), region: nil)
            logicalLocations = nil
        }
    }

    struct PhysicalLocation: Encodable, Sendable {
        struct Artifact: Encodable, Sendable { let uri: String }
        struct Region: Encodable, Sendable { let startLine: Int }

        let artifactLocation: Artifact
        let region: Region?
    }

    struct LogicalLocation: Encodable, Sendable {
        let name: String
        let kind = "package"
    }

    let ruleId: String
    let ruleIndex: Int?
    let level: String
    let message: SARIFRun.Message
    let locations: [Location]
    let suppressions: [Suppression]?

    /// The place is the file inside the package, else the package's own file.
    init(_ finding: Finding, in file: String, rule: Int?, suppressed: [Suppression]) {
        ruleId = finding.tag.name
        ruleIndex = rule
        level = finding.tag.severity.sarifLevel
        let words = [finding.context, finding.whyAndRemedy].filter { !$0.isEmpty }
        message = SARIFRun.Message(text: words.joined(separator: ": "))
        let place = PhysicalLocation(
            artifactLocation: .init(uri: (finding.path ?? file).percentEncoded),
            region: finding.line.map { .init(startLine: max(1, $0)) })
        locations = [Location(place, package: finding.package)]
        suppressions = suppressed.isEmpty ? nil : suppressed
    }
}

extension String {
    /// The path as a relative reference (RFC 3986 4.2): what is not unreserved becomes `%XX`, slashes stay.
    fileprivate var percentEncoded: String {
        utf8.map { byte in
            let isPlain = byte == 0x2F || Self.unreserved.contains(byte)
            return isPlain ? String(UnicodeScalar(byte)) : "%" + Self.hexadecimal(byte)
        }.joined()
    }

    private static let unreserved = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~".utf8)

    private static func hexadecimal(_ byte: UInt8) -> String {
        let digits = String(byte, radix: 16, uppercase: true)
        return digits.count < 2 ? "0" + digits : digits
    }
}
