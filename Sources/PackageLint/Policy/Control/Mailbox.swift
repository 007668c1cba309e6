/// One of the mailboxes in a field: `Name <user@host>` or `user@host` (RFC 5322 3.4).
struct Mailbox: Sendable, Hashable {
    /// What stands between the commas.
    let text: String
    /// The name before the angle brackets, without quotation marks and comments; may be empty.
    let name: String
    /// Before the `@`.
    let user: String
    /// Behind the `@`.
    let host: String
    /// Whether it is what the RFC allows.
    let isValid: Bool

    /// `user@host`.
    var address: String { "\(user)@\(host)" }

    /// As a mail program writes it: the name in quotation marks where it has more than one word.
    var formatted: String {
        if name.isEmpty { return address }
        return name.unicodeScalars.allSatisfy(Self.isOfAtom) ? "\(name) <\(address)>" : "\"\(name)\" <\(address)>"
    }

    /// The mailboxes of a field, with commas between.
    static func list(_ value: String) -> [Mailbox] {
        parts(of: value).filter { !$0.isBlank }.map { Mailbox(Substring($0).trimmingSpaces()) }
    }

    private init(_ text: Substring) {
        self.text = String(text)
        let plain = Self.withoutComments(text)
        if let open = plain.firstIndex(of: "<") {
            let inside = plain[plain.index(after: open)...]
            let (name, isName) = Self.name(plain[..<open].trimmingSpaces())
            let (user, host, isAddress) = Self.address(inside.prefix { $0 != ">" }.trimmingSpaces())
            let isClosed = inside.last == ">" && inside.filter { $0 == ">" }.count == 1
            (self.name, self.user, self.host) = (name, user, host)
            isValid = isName && isAddress && isClosed
        } else {
            name = ""
            (user, host, isValid) = Self.address(plain)
        }
    }

    /// Splits at commas that stand outside of quotation marks.
    private static func parts(of value: String) -> [String] {
        var parts = [""]
        var isQuoted = false
        for character in value {
            if character == "\"" { isQuoted.toggle() }
            if character == ",", !isQuoted { parts.append("") } else { parts[parts.count - 1].append(character) }
        }
        return parts
    }

    private static func withoutComments(_ text: Substring) -> Substring {
        var kept = ""
        var depth = 0
        for character in text {
            if character == "(" { depth += 1 }
            if depth == 0 { kept.append(character) }
            if character == ")" { depth = max(0, depth - 1) }
        }
        return kept[...].trimmingSpaces()
    }

    private static func name(_ text: Substring) -> (String, isValid: Bool) {
        if text.count >= 2, text.first == "\"", text.last == "\"" {
            return (String(text.dropFirst().dropLast()), true)
        }
        return (String(text), text.unicodeScalars.allSatisfy { isOfAtom($0) || $0 == "." || $0 == " " || $0 == "\t" })
    }

    private static func address(_ text: Substring) -> (user: String, host: String, isValid: Bool) {
        let halves = text.split(separator: "@", omittingEmptySubsequences: false)
        guard halves.count == 2 else { return (String(halves.first ?? ""), "", false) }
        let isValid = halves.allSatisfy { half in
            half.split(separator: ".", omittingEmptySubsequences: false)
                .allSatisfy { !$0.isEmpty && $0.unicodeScalars.allSatisfy(isOfAtom) }
        }
        return (String(halves[0]), String(halves[1]), isValid)
    }

    /// RFC 5322's atext, and all that is not ASCII (RFC 6532).
    private static func isOfAtom(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9": true
        default: scalar.value > 0x7F || "!#$%&'*+-/=?^_`{|}~".unicodeScalars.contains(scalar)
        }
    }
}
