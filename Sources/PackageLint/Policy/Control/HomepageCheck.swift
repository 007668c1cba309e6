/// The field Homepage (Policy 5.6.23).
struct HomepageCheck: Check {
    static let bad = Tag(
        "bad-homepage", .warning, "The homepage is no address that a browser opens.",
        advice: "Write the whole address: `Homepage: https://example.org/app`.",
        source: "Debian Policy 5.6.23")
    static let clutter = Tag(
        "superfluous-clutter-in-homepage", .warning, "The homepage stands in angle brackets.",
        advice: "Tools take the value as it is. Write the address without `<`, `>` or `URL:`.",
        source: "Debian Policy 5.6.23")
    static let git = Tag(
        "homepage-github-url-ends-with-dot-git", .info, "The homepage is the address of a git repository.",
        advice: "Whoever follows it wants the page: write it without `.git`.",
        source: "Debian Policy 5.6.23")
    static let insecure = Tag(
        "homepage-field-uses-insecure-uri", .pedantic, "The homepage is opened without TLS although its host has it.",
        advice: "Write `https://` in place of `http://` or `ftp://`.",
        source: "Debian Policy 5.6.23")

    static let tags = [bad, clutter, git, insecure]

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        guard var page = package.control.unfolded("Homepage") else { return }
        let original = page
        if page.first == "<", page.last == ">" {
            findings.add(Self.clutter, original)
            page = String(page.dropFirst().dropLast())
        }
        guard let (scheme, rest) = Self.parts(of: page) else {
            findings.add(Self.bad, original)
            return
        }
        let host = rest.prefix { $0 != "/" }
        if scheme.hasPrefix("http"), host == "github.com", rest.contains("/"), rest.hasSuffix(".git") {
            findings.add(Self.git, original)
        }
        if page.hasPrefix("ftp://") || page.hasPrefix("http://") && Self.offersTLS(host) {
            findings.add(Self.insecure, original)
        }
    }

    /// The scheme, and what follows its colon and slashes.
    private static func parts(of page: String) -> (scheme: String, rest: Substring)? {
        guard let colon = page.firstIndex(of: ":") else { return nil }
        let scheme = page[..<colon].lowercased()
        guard ["ftp", "http", "https", "gopher"].contains(scheme) else { return nil }
        return (scheme, page[page.index(after: colon)...].drop { $0 == "/" })
    }

    private static func offersTLS(_ host: Substring) -> Bool {
        if host.hasPrefix("gnu.org") || host.hasPrefix("www.gnu.org") { return true }
        let ofAnyName = ["bioconductor.org", "cran.r-project.org", "debian.org", "github.com", "metacpan.org"]
        return ofAnyName.contains { domain in
            if host.hasPrefix(domain) { return true }
            guard let dot = host.firstIndex(of: ".") else { return false }
            return host[host.index(after: dot)...].hasPrefix(domain)
        }
    }
}
