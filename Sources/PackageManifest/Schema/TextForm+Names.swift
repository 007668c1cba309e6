extension TextForm {
    /// A user's or group's name as adduser(8) takes it for a system account.
    static let account = TextForm("account name", characters: "_-", "write a-z, 0-9, “_”, “-”, a letter first") {
        text in
        let begins = text.unicodeScalars.first.map { ("a"..."z").contains($0) || $0 == "_" } ?? false
        let isLower = !text.unicodeScalars.contains { ("A"..."Z").contains($0) }
        guard begins, isLower, text.utf8.count <= 32 else {
            return TextFault("adduser refuses it", "write at most 32 of a-z, 0-9, “_”, “-”, a letter first")
        }
        return nil
    }

    /// The account that runs a service: never the one that owns its files.
    static let serviceAccount = TextForm("account name other than root") { text in
        text == "root" ? TextFault("root owns the application's files", "name a user of its own") : account.fault(text)
    }

    /// Where gunicorn finds an application.
    static let module = TextForm("module:attribute", characters: "_.:", "write such as “server:app”") { text in
        let sides = text.split(separator: ":", omittingEmptySubsequences: false)
        return sides.count == 2 && sides.allSatisfy(isDottedName)
            ? nil : TextFault("it is not of the form module:attribute", "write such as “server:app”")
    }

    /// A Python name such as that of a worker class.
    static let dottedName = TextForm("dotted Python name", characters: "_.", "write such as “package.Class”") { text in
        isDottedName(text[...]) ? nil : TextFault("it is no dotted Python name", "write such as “package.Class”")
    }

    /// A Python version of the kind that wheels are made for.
    static let pythonVersion = TextForm("Python version", characters: ".", "write such as \"3.11\"") { text in
        let minor = text.hasPrefix("3.") ? text.dropFirst(2) : ""
        let isNumber = !minor.isEmpty && minor.utf8.count <= 3 && minor.utf8.allSatisfy { (48...57).contains($0) }
        return isNumber && (minor.first != "0" || minor == "0")
            ? nil : TextFault("it is not of the form 3.N", "write such as \"3.11\"")
    }

    /// A name of systemd's, with its kind.
    static let unit = TextForm("unit name", characters: ":_.\\@-", "write such as “network.target”") { text in
        let kinds = ["service", "socket", "target", "mount", "path", "timer", "slice", "device", "automount", "swap"]
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count >= 2, parts.first?.isEmpty == false, kinds.contains(where: { $0 == parts.last ?? "" }) else {
            return TextFault("it names no kind of unit", "write such as “network.target” or “postgresql.service”")
        }
        return text.utf8.count <= 255 ? nil : TextFault("it is longer than 255 bytes", "write a shorter name")
    }

    /// Permission bits.
    static let mode = TextForm("mode in octal, in quotes", characters: "", "write such as \"0644\"") { text in
        guard (3...4).contains(text.utf8.count), let bits = UInt16(text, radix: 8) else {
            return TextFault("it is not three or four octal digits", "write such as \"0644\"")
        }
        return bits & 0o002 == 0 ? nil : TextFault("it lets everyone write", "write such as \"0644\" or \"0755\"")
    }

    private static func isDottedName(_ text: Substring) -> Bool {
        text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy(isIdentifier)
    }

    static func isIdentifier(_ text: some StringProtocol) -> Bool {
        guard let first = text.unicodeScalars.first, isLetter(first) || first == "_" else { return false }
        return text.unicodeScalars.allSatisfy { isLetterOrDigit($0) || $0 == "_" }
    }
}
