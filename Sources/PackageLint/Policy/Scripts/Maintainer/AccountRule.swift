/// System accounts (Policy 9.2.2, adduser(8)).
struct AccountRule: MaintainerScriptRule {
    static let lacksHome = Tag(
        "maintainer-script-lacks-home-in-adduser", .error,
        "A system account is made without a home folder outside /home.",
        advice: """
            adduser then writes /home/NAME down, where an administrator's people live, even if it makes no folder. \
            Say `--home /var/lib/NAME`, or `--home /nonexistent --no-create-home`.
            """,
        source: "Debian Policy 9.2.2, adduser(8)")
    static let homeInRun = Tag(
        "adduser-with-home-var-run", .warning, "A system account's home is below /var/run.",
        advice: "/run is empty after each start of the machine. Say `--home /var/lib/NAME` or `--home /nonexistent`.",
        source: "FHS 5.13, adduser(8)")

    static let tags = [lacksHome, homeInRun]

    func check(_ script: MaintainerScript, of package: CheckedPackage, _ findings: inout Findings) {
        for command in script.script.calls(of: "adduser") {
            let home = Self.home(of: command)
            if home?.hasPrefix("/var/run") == true { script.report(Self.homeInRun, at: command, &findings) }
            guard command.has("--system"), command.words.count > 2, Self.isMissingOrInHome(home) else { continue }
            let words = command.words.map(\.source).joined(separator: " ")
            script.report(Self.lacksHome, "\"\(words)\"", at: command, &findings)
        }
    }

    private static func home(of command: ShellCommand) -> String? {
        let arguments = command.arguments
        for (index, argument) in arguments.enumerated() {
            if argument == "--home" { return index + 1 < arguments.count ? arguments[index + 1] : "" }
            if argument.hasPrefix("--home=") { return String(argument.dropFirst("--home=".count)) }
        }
        return nil
    }

    private static func isMissingOrInHome(_ home: String?) -> Bool {
        guard let home else { return true }
        return !(home.hasPrefix("/") || home.hasPrefix("$")) || home.hasPrefix("/home/")
    }
}
