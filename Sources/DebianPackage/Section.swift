/// A section of the Debian archive, such as `web` or `contrib/web` (Policy 2.4).
public struct Section: Hashable, Sendable {
    /// The section with its area where that is not `main`.
    public let text: String

    /// Checks a section.
    ///
    /// - Throws: `PackageSyntaxError.section`.
    public init(_ text: String) throws(PackageSyntaxError) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        if parts.count == 2, !Self.areas.contains(parts[0]) {
            let areas = Self.areas.joined(separator: "/, ")
            throw .section(text, problem: "“\(parts[0])” is no area", remedy: "write no area, or one of \(areas)/")
        }
        guard parts.count <= 2, let name = parts.last, Self.names.contains(name) else {
            let names = Self.names.joined(separator: ", ")
            throw .section(text, problem: "the archive has none of that name", remedy: "write one of: \(names)")
        }
        self.text = text
    }

    private static let areas = ["contrib", "non-free", "non-free-firmware"]

    /// Policy 2.4's list.
    private static let names = [
        "admin", "cli-mono", "comm", "database", "debug", "devel", "doc", "editors", "education", "electronics",
        "embedded", "fonts", "games", "gnome", "gnu-r", "gnustep", "graphics", "hamradio", "haskell", "httpd",
        "interpreters", "introspection", "java", "javascript", "kde", "kernel", "libdevel", "libs", "lisp",
        "localization", "mail", "math", "metapackages", "misc", "net", "news", "ocaml", "oldlibs", "otherosfs", "perl",
        "php", "python", "ruby", "rust", "science", "shells", "sound", "tasks", "tex", "text", "utils", "vcs", "video",
        "web", "x11", "xfce", "zope",
    ]
}

extension Section: CustomStringConvertible {
    /// The section as written in the control file.
    public var description: String { text }
}
