/// Files that belong to netbase.
struct NetworkDatabaseRule: MaintainerScriptRule {
    static let changes = Tag(
        "maintainer-script-changes-netbase", .error,
        "A maintainer script changes /etc/services, /etc/protocols or /etc/rpc.",
        advice: """
            They are conffiles of netbase: the next upgrade asks the administrator about lines that he never wrote. \
            Say the port's number in your own configuration.
            """,
        source: "Debian Policy 10.7.4")

    static let tags = [changes]

    private static let files: Set = ["/etc/services", "/etc/protocols", "/etc/rpc"]

    func check(_ script: MaintainerScript, of package: CheckedPackage, _ findings: inout Findings) {
        for command in script.script.commands {
            for redirection in command.redirections
            where redirection.symbol.hasPrefix(">") && Self.files.contains(redirection.target.text) {
                script.report(Self.changes, "\"> \(redirection.target.text)\"", at: command, &findings)
            }
            if ["cp", "mv"].contains(command.name), let last = command.words.last, Self.files.contains(last.text) {
                script.report(Self.changes, "\"\(command.source)\"", at: command, &findings)
            }
        }
    }
}
