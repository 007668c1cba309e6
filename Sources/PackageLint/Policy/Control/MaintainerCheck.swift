/// The field Maintainer: a name and an address at which somebody answers (Policy 5.6.2).
struct MaintainerCheck: Check {
    static let noPhrase = Tag(
        "no-phrase", .error, "The Maintainer field has an address but no name.",
        advice: "Write a name before the address: `Maintainer: Example Team <team@example.org>`.",
        source: "Debian Policy 5.6.2")
    static let malformed = Tag(
        "malformed-contact", .error, "The Maintainer field is not “Name <address>”.",
        advice: """
            Tools take the field apart to write to its owner. Write `Example Team <team@example.org>`; a name with a \
            comma, brackets or a semicolon stands in quotation marks.
            """,
        source: "Debian Policy 5.6.2; RFC 5322 3.4")
    static let bogusHost = Tag(
        "bogus-mail-host", .error, "The Maintainer's address is at a host that is not on the internet.",
        advice: """
            A build machine's own name got in, as in root@localhost; no mail reaches it from elsewhere. Write an address \
            that works for those who install the package.
            """,
        source: "Debian Policy 5.6.2")
    static let root = Tag(
        "root-in-contact", .error, "The Maintainer is root.",
        advice: "The package was built without telling the tool who its maintainer is. Name a person or a team.",
        source: "Debian Policy 5.6.2")
    static let tooMany = Tag(
        "too-many-contacts", .error, "The Maintainer field names more than one contact.",
        advice: "One contact answers for a package. Name the team, with an address that reaches all of them.",
        source: "Debian Policy 5.6.2")

    static let tags = [noPhrase, malformed, bogusHost, root, tooMany]

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        guard let value = package.control.unfolded("Maintainer"), !value.isEmpty else { return }
        let mailboxes = Mailbox.list(value)
        if mailboxes.count > 1 { findings.add(Self.tooMany, "Maintainer \(value)") }
        for mailbox in mailboxes { check(mailbox, &findings) }
    }

    private func check(_ mailbox: Mailbox, _ findings: inout Findings) {
        guard mailbox.isValid else {
            findings.add(Self.malformed, "Maintainer \(mailbox.text)")
            return
        }
        if !MailHost.isOnTheInternet(mailbox.host) { findings.add(Self.bogusHost, "Maintainer \(mailbox.address)") }
        if mailbox.name.isEmpty {
            findings.add(Self.noPhrase, "Maintainer \(mailbox.address)")
        } else if mailbox.user == "root" || mailbox.name == "root" {
            findings.add(Self.root, "Maintainer \(mailbox.formatted)")
        }
    }
}
