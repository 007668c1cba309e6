/// Documentation= leads an administrator to the manual (systemd.unit(5)).
struct ServiceDocumentationCheck: Check {
    static let missing = Tag(
        "systemd-service-file-missing-documentation-key", .info, "A service has no Documentation=.",
        advice: """
            `systemctl status` prints it, which helps whoever is called at night. Write \
            `Documentation=https://example.org/manual` or `man:name(8)` into [Unit].
            """,
        source: "systemd.unit(5)")
    static let invalid = Tag(
        "invalid-systemd-documentation", .info, "Documentation= holds something that is no URI.",
        advice: "systemd ignores it. Write http://, https://, file:, info: or man:, with spaces between several.",
        source: "systemd.unit(5), uri(7)")

    static let tags = [missing, invalid]

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        for service in ServiceFile.all(of: package) where service.unit != nil {
            let words = service.words("Unit", "Documentation")
            if words.isEmpty { findings.add(Self.missing, at: service.file.path) }
            for word in words where !Self.isURI(word) { findings.add(Self.invalid, word, at: service.file.path) }
        }
    }

    /// Whether `word` has a scheme and characters of a URI only (RFC 3986).
    private static func isURI(_ word: String) -> Bool {
        let bytes = Array(word.utf8)
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), colon > 0, colon + 1 < bytes.count else {
            return false
        }
        let scheme = bytes[..<colon]
        guard let first = scheme.first, first.isNameByte, !(0x30...0x39).contains(first), first != 0x5F else {
            return false
        }
        return scheme.allSatisfy { $0.isNameByte && $0 != 0x5F || "+-.".utf8.contains($0) }
            && bytes.allSatisfy { $0.isNameByte || ":/?#[]@!$&'()*+,;=.-~%".utf8.contains($0) }
    }
}
