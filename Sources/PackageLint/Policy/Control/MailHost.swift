/// Whether mail from anywhere can reach a host.
enum MailHost {
    /// Whether the name has the form of a domain name, under a top-level domain that may exist.
    static func isOnTheInternet(_ host: String) -> Bool {
        let labels = host.lowercased().split(separator: ".", omittingEmptySubsequences: false)
        guard labels.count >= 2, host.utf8.count <= 255, labels.allSatisfy(isLabel), let top = labels.last else {
            return false
        }
        let isTopLevel = top.hasPrefix("xn--") || top.utf8.allSatisfy { (0x61...0x7A).contains($0) }
        return isTopLevel && top.utf8.count >= 2 && !privateNames.contains(String(top))
    }

    private static func isLabel(_ label: Substring) -> Bool {
        let bytes = label.utf8
        guard (1...63).contains(bytes.count), bytes.first != 0x2D, bytes.last != 0x2D else { return false }
        return bytes.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
    }

    /// In use inside of companies and homes; ICANN gives them to nobody.
    ///
    /// Names for examples (RFC 2606) may pass.
    private static let privateNames: Set = [
        "corp", "domain", "home", "internal", "intranet", "lan", "local", "localdomain", "onion", "private",
        "workgroup",
    ]
}
