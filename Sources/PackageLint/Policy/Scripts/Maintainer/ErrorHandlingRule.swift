/// A maintainer script ends at the first command that fails (Policy 10.4).
struct ErrorHandlingRule: MaintainerScriptRule {
    static let ignoresErrors = Tag(
        "maintainer-script-ignores-errors", .warning, "A maintainer script goes on after a command has failed.",
        advice: """
            dpkg then takes a half-done installation for a good one. Write `set -e` in the line behind `#!/bin/sh`, \
            and `|| true` behind the few commands that may fail.
            """,
        source: "Debian Policy 10.4")
    static let onlyInHashbang = Tag(
        "maintainer-script-without-set-e", .pedantic, "A maintainer script has -e only in its first line.",
        advice: """
            `sh postinst`, as people call it when they look for a fault, does not read that option. Write `set -e` \
            in the script.
            """,
        source: "Debian Policy 10.4")

    static let tags = [ignoresErrors, onlyInHashbang]

    func check(_ script: MaintainerScript, of package: CheckedPackage, _ findings: inout Findings) {
        guard script.isShell, !script.script.calls(of: "set").contains(where: Self.stopsOnErrors) else { return }
        let options = script.hashbang.split(separator: " ").dropFirst()
        let isInHashbang = options.contains { $0.hasPrefix("-") && $0.contains("e") }
        findings.add(isInHashbang ? Self.onlyInHashbang : Self.ignoresErrors, at: script.name)
    }

    private static func stopsOnErrors(_ command: ShellCommand) -> Bool {
        command.hasFlag("e")
            || zip(command.arguments, command.arguments.dropFirst()).contains {
                $0.hasPrefix("-") && $0.hasSuffix("o") && $1 == "errexit"
            }
    }
}
