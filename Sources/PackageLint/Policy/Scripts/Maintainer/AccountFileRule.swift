/// Accounts are looked up through the name service, not in files.
struct AccountFileRule: MaintainerScriptRule {
    static let parses = Tag(
        "maintainer-script-should-not-parse-etc-passwd-or-group", .warning,
        "A maintainer script looks into /etc/passwd or /etc/group.",
        advice: "Accounts may come from LDAP or systemd. Ask `getent passwd NAME`, `getent group NAME`.",
        source: "getent(1)")

    static let tags = [parses]

    func check(_ script: MaintainerScript, of package: CheckedPackage, _ findings: inout Findings) {
        for command in script.script.commands where ["grep", "egrep", "fgrep"].contains(command.name) {
            let texts = command.words.map(\.source) + command.redirections.map { $0.symbol + " " + $0.target.source }
            let text = texts.joined(separator: " ")
            guard let file = ["/etc/passwd", "/etc/group"].first(where: { text.contains($0) }),
                let end = text.ranges(of: file).last?.upperBound
            else { continue }
            script.report(Self.parses, "\"\(text[..<end])\"", at: command, &findings)
        }
    }
}
