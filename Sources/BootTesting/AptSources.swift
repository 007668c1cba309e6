/// Where apt gets Debian from, as the administrator of the machine we run on has set it.
public struct AptSources: Equatable, Sendable {
    /// The archive, as a URI without the suite.
    public var archive = "http://deb.debian.org/debian"
    /// The security archive, as a URI without the suite.
    public var security = "http://deb.debian.org/debian-security"
    /// Lines for apt.conf that downloading needs, such as a proxy.
    public var options: [String] = []

    /// Debian's own mirrors, no proxy.
    public init() {}

    /// The lines of sources.list for a suite: main, its updates and its security fixes.
    func lines(for suite: Suite) -> [String] {
        [mainLine(for: suite)] + [
            "deb \(signed) \(archive) \(suite.codename)-updates main",
            "deb \(signed) \(security) \(suite.codename)-security main",
        ]
    }

    /// The line of the suite's main archive, for a mirror that holds nothing else.
    func mainLine(for suite: Suite) -> String {
        "deb \(signed) \(archive) \(suite.codename) main"
    }

    /// The keyring has the same name in Debian 12 and 13, inside the image and outside.
    private var signed: String { "[signed-by=\(Self.keyring)]" }

    /// Debian's keys, from the package debian-archive-keyring.
    static let keyring = "/usr/share/keyrings/debian-archive-keyring.gpg"
}
