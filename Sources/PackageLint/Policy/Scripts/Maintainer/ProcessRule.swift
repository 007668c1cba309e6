/// Signals to processes that are not ours.
struct ProcessRule: MaintainerScriptRule {
    static let killall = Tag(
        "killall-is-dangerous", .warning, "A maintainer script calls killall.",
        advice: """
            It hits every process of that name: in containers, and of other users. Let the service's manager stop \
            the service, or send the signal to the process ID that it wrote down.
            """,
        source: "killall(1)")

    static let tags = [killall]

    func check(_ script: MaintainerScript, of package: CheckedPackage, _ findings: inout Findings) {
        for command in script.script.commands where command.words.first?.source == "killall" {
            script.report(Self.killall, at: command, &findings)
        }
    }
}
