/// One of the programs that dpkg runs around unpacking and removing (Policy 6).
public struct MaintainerScript: Sendable, Equatable {
    /// Which one.
    public enum Name: String, Sendable, CaseIterable {
        case preinst, postinst, prerm, postrm, config
    }

    /// When dpkg runs it.
    public let name: Name
    /// Its text.
    public let text: String

    /// Checks that the kernel could start the script: an absolute interpreter, lines that end in a newline.
    ///
    /// - Throws: ``DebError/badScript(name:reason:)``.
    public init(_ name: Name, text: String) throws(DebError) {
        guard text.hasPrefix("#!") else {
            throw .badScript(
                name: name.rawValue, reason: "its first line must be “#!” and the interpreter (Policy 6.1)")
        }
        guard !text.utf8.contains(UInt8(ascii: "\r")) else {
            throw .badScript(name: name.rawValue, reason: "lines end in CR LF; the kernel would look for “sh\\r”")
        }
        guard !text.utf8.contains(0) else { throw .badScript(name: name.rawValue, reason: "it has a NUL byte") }
        let interpreter = text.prefix { $0 != "\n" }.dropFirst(2).split(separator: " ").first ?? ""
        guard interpreter.hasPrefix("/") else {
            throw .badScript(name: name.rawValue, reason: "the interpreter “\(interpreter)” is no absolute path")
        }
        self.name = name
        self.text = text
    }
}
