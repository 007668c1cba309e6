import PackageLint

/// What the maintainer scripts do to a machine.
struct MaintainerActions: Sendable {
    /// What preinst and postinst run at an installation, in that order.
    let installing: [ScriptCommand]
    /// What prerm and postrm run until a purge is over.
    let removing: [ScriptCommand]
    /// All text of preinst and postinst, to look for words in.
    let text: String
    /// All text of the scripts that run at the end.
    let removalText: String

    init(_ package: CheckedPackage) {
        installing = Self.commands(package, ["preinst", "postinst"], ["install", "configure"])
        removing = Self.commands(package, ["prerm", "postrm"], ["remove", "purge"])
        text = Self.text(package, ["preinst", "postinst", "config"])
        removalText = Self.text(package, ["prerm", "postrm"])
    }

    private static func commands(
        _ package: CheckedPackage, _ names: [String], _ actions: Set<String>
    ) -> [ScriptCommand] {
        names.compactMap { package.controlMember($0) }.flatMap { member -> [ScriptCommand] in
            guard isShell(member) else { return [] }
            return ScriptReading(member.bytes, name: member.name).commands(for: actions)
        }
    }

    private static func isShell(_ member: ControlMember) -> Bool {
        ContentKind(member.bytes).interpreter.flatMap(ShellDialect.init(interpreter:)) != nil
    }

    private static func text(_ package: CheckedPackage, _ names: [String]) -> String {
        names.compactMap { package.controlMember($0)?.text }.joined(separator: "\n")
    }

    /// The commands of these names at an installation.
    func calls(_ names: String...) -> [ScriptCommand] { installing.filter { names.contains($0.name) } }

    /// Whether a script that installs says `word`, in whatever way.
    func mentions(_ word: String) -> Bool { text.contains(word) }

    /// Units that the scripts enable: by deb-systemd-helper as debhelper does, or systemctl.
    var enabledUnits: Set<String> {
        let helpers = calls("deb-systemd-helper", "systemctl").filter { $0.words.contains("enable") }
        return Set(helpers.flatMap { $0.arguments.filter { !$0.hasPrefix("-") && $0 != "enable" } })
    }

    /// Units that the scripts start or restart, with the program that they ask.
    var startedUnits: [String: String] {
        var started: [String: String] = [:]
        for call in calls("deb-systemd-invoke", "systemctl", "invoke-rc.d", "service", "run_service") {
            for argument in call.arguments where argument.hasSuffix(".service") || argument.hasSuffix(".socket") {
                started[argument] = call.name
            }
        }
        return started
    }
}
