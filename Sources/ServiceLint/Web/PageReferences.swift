/// The addresses that a page of HTML asks for by itself.
enum PageReferences {
    /// One of them.
    struct Reference: Sendable, Hashable {
        /// As it is written.
        let address: String
        /// Counted from 1.
        let line: Int
        /// Whether the page does not work without it: a script or a style.
        let isNeeded: Bool

        /// The path on the same server without query and fragment; nil for other servers and data.
        var localPath: String? {
            guard !address.hasPrefix("//"), !address.hasPrefix("#"), !address.isEmpty else { return nil }
            let path = address.prefix { $0 != "?" && $0 != "#" }
            let scheme = path.prefix { $0 != ":" && $0 != "/" }
            guard scheme.count == path.count || path[scheme.endIndex] == "/" else { return nil }
            guard !path.contains("{"), !path.contains("%"), path != "/" else { return nil }
            return String(path)
        }
    }

    /// The addresses in `src` of scripts and images, and in `href` of links to styles, icons and manifests.
    static func all(in bytes: [UInt8]) -> [Reference] {
        var found: [Reference] = []
        var (at, line) = (0, 1)
        while at < bytes.count {
            if bytes[at] == 0x0A { line += 1 }
            guard bytes[at] == 0x3C else {
                at += 1
                continue
            }
            if bytes[at...].starts(with: Array("<!--".utf8)) {
                skipComment(bytes, &at, &line)
                continue
            }
            let first = line
            let tag = tag(bytes, &at, &line)
            if let reference = reference(tag, first) { found.append(reference) }
        }
        return found
    }

    private static func skipComment(_ bytes: [UInt8], _ at: inout Int, _ line: inout Int) {
        let end = Array("-->".utf8)
        while at < bytes.count, !bytes[at...].starts(with: end) {
            if bytes[at] == 0x0A { line += 1 }
            at += 1
        }
        at = min(at + end.count, bytes.count)
    }

    /// The text of a tag without its angle brackets; quotation marks may hold any.
    private static func tag(_ bytes: [UInt8], _ at: inout Int, _ line: inout Int) -> String {
        var quote: UInt8?
        let start = at + 1
        at = start
        while at < bytes.count, quote != nil || bytes[at] != 0x3E {
            if bytes[at] == 0x0A { line += 1 }
            if bytes[at] == quote {
                quote = nil
            } else if quote == nil, bytes[at] == 0x22 || bytes[at] == 0x27 {
                quote = bytes[at]
            }
            at += 1
        }
        return String(decoding: bytes[min(start, bytes.count)..<at], as: UTF8.self)
    }

    private static func reference(_ tag: String, _ line: Int) -> Reference? {
        let name = tag.prefix { !$0.isWhitespace && $0 != "/" && $0 != ">" }.lowercased()
        let values = attributes(tag.dropFirst(name.count))
        switch name {
        case "script": return values["src"].map { Reference(address: $0, line: line, isNeeded: true) }
        case "img", "source": return values["src"].map { Reference(address: $0, line: line, isNeeded: false) }
        case "link":
            let kinds = (values["rel"] ?? "").lowercased().split(separator: " ").map(String.init)
            guard kinds.contains(where: fetched.contains) else { return nil }
            let isNeeded = kinds.contains("stylesheet") || kinds.contains("modulepreload")
            return values["href"].map { Reference(address: $0, line: line, isNeeded: isNeeded) }
        default: return nil
        }
    }

    private static let fetched: Set = [
        "stylesheet", "icon", "manifest", "modulepreload", "preload", "apple-touch-icon",
    ]

    private static func attributes(_ text: Substring) -> [String: String] {
        var values: [String: String] = [:]
        var rest = text
        while let sign = rest.firstIndex(of: "=") {
            let name = rest[..<sign].split { $0.isWhitespace || $0 == "/" }.last.map { $0.lowercased() } ?? ""
            rest = rest[rest.index(after: sign)...].drop(while: \.isWhitespace)
            let value: Substring
            if let quote = rest.first, quote == "\"" || quote == "'" {
                value = rest.dropFirst().prefix { $0 != quote }
                rest = rest[value.endIndex...].dropFirst()
            } else {
                value = rest.prefix { !$0.isWhitespace }
                rest = rest[value.endIndex...]
            }
            if values[name] == nil { values[name] = String(value) }
        }
        return values
    }
}
