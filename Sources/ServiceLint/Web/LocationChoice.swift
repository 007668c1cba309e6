/// Which location of a server takes a request (nginx documentation, location).
struct LocationChoice {
    /// The location; nil for none.
    let location: NginxDirective?

    /// Nil where regular expressions might decide.
    init?(_ path: String, _ server: NginxDirective) {
        let locations = server.all("location")
        if let exact = locations.first(where: { $0.arguments == ["=", path] }) {
            location = exact
            return
        }
        let prefixes = locations.filter { location in
            guard let prefix = location.arguments.last, path.hasPrefix(prefix) else { return false }
            return location.arguments.count == 1 && !prefix.hasPrefix("@") || location.arguments.first == "^~"
        }
        let best = prefixes.max { ($0.arguments.last?.count ?? 0) < ($1.arguments.last?.count ?? 0) }
        if best?.arguments.first != "^~", locations.contains(where: { Self.mayMatch($0, path) }) { return nil }
        location = best
    }

    /// Whether a location with a regular expression may take the path: one that begins with another plain text cannot.
    private static func mayMatch(_ location: NginxDirective, _ path: String) -> Bool {
        guard location.arguments.count == 2, ["~", "~*"].contains(location.arguments[0]) else { return false }
        let pattern = location.arguments[1]
        guard pattern.hasPrefix("^") else { return true }
        let plain = pattern.dropFirst().prefix { $0.isLetter || $0.isNumber || $0 == "/" || $0 == "-" || $0 == "_" }
        return path.lowercased().hasPrefix(plain.lowercased())
    }
}
