/// Whether tools can read the changelog (deb-changelog(5)).
struct ChangelogSyntaxCheck: Check {
    static let syntax = Tag(
        "syntax-error-in-debian-changelog", .warning, "A line of the changelog is none of deb-changelog(5)'s.",
        advice: """
            Tools stop reading there. A title is `package (1.0-1) unstable; urgency=medium`, a change is indented by two \
            spaces, and a signature is ` -- Name <address>  Fri, 31 Jan 2025 12:00:00 +0000`.
            """,
        source: "deb-changelog(5); Debian Policy 4.4")
    static let host = Tag(
        "bogus-mail-host-in-debian-changelog", .error, "An entry is signed from a host that is not on the internet.",
        advice: "A build machine's own name got in. Write an address that works.",
        source: "Debian Policy 4.4")

    static let tags = [syntax, host]

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        guard let path = package.changelogFile?.path, let changelog = package.changelog else { return }
        for fault in changelog.faults { findings.add(Self.syntax, "\"\(fault.words)\"", at: path, line: fault.line) }
        for entry in changelog.entries where !entry.maintainer.isEmpty {
            guard let mailbox = Mailbox.list(entry.maintainer).first else { continue }
            if mailbox.isValid, MailHost.isOnTheInternet(mailbox.host) { continue }
            let shown = mailbox.isValid ? mailbox.address : entry.maintainer
            findings.add(Self.host, "\(shown) (for version \(entry.version))", at: path, line: entry.line)
        }
    }
}
