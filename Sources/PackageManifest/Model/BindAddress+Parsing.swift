extension BindAddress {
    /// Reads `host:port`, with the brackets of an IPv6 address; nil for all else.
    init?(_ text: String) {
        guard let colon = text.lastIndex(of: ":"), let port = Self.port(text[text.index(after: colon)...]),
            let host = Self.host(text[..<colon])
        else { return nil }
        self.init(host: host, port: port)
    }

    private static func port(_ text: Substring) -> Int? {
        guard text.utf8.allSatisfy({ (48...57).contains($0) }), text.first != "0", let port = Int(text) else {
            return nil
        }
        return (1...65_535).contains(port) ? port : nil
    }

    private static func host(_ text: Substring) -> String? {
        if text.first == "[", text.last == "]" {
            let address = text.dropFirst().dropLast()
            let isHexadecimal = address.allSatisfy { $0.isHexDigit || $0 == ":" || $0 == "." }
            return isHexadecimal && address.contains(":") ? String(address) : nil
        }
        let labels = text.split(separator: ".", omittingEmptySubsequences: false)
        let isName = labels.allSatisfy { !$0.isEmpty && $0.unicodeScalars.allSatisfy(isHostCharacter) }
        return isName ? String(text) : nil
    }

    private static func isHostCharacter(_ scalar: Unicode.Scalar) -> Bool {
        TextForm.isLetterOrDigit(scalar) || scalar == "-"
    }
}
