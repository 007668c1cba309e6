import PackageLint

/// Accounts of sysusers.d must have been made before a script uses them.
struct ScriptAccountRule: ServiceRule {
    static let early = Tag(
        "maintainer-script-uses-account-too-early", .error,
        "A maintainer script gives files to a user whom nothing has made yet.",
        advice: """
            A file in /usr/lib/sysusers.d makes nobody by itself: postinst must call systemd-sysusers NAME.conf before it \
            uses the account, as dh_installsysusers arranges.
            """,
        source: "systemd-sysusers(8), dh_installsysusers(1)")

    static let tags = [early]

    func check(_ machine: InstalledMachine, _ findings: inout Findings) {
        let declared = machine.package.files.children(of: "usr/lib/sysusers.d").flatMap(Self.users)
        guard !declared.isEmpty else { return }
        // Functions are run in another order than they are written, so that any such call counts.
        let makers = machine.actions.calls("systemd-sysusers", "adduser", "useradd")
        for call in makers.isEmpty ? machine.actions.installing : [] {
            guard let user = Self.user(of: call), declared.contains(user) else { continue }
            findings.add(
                Self.early, user, line: call.line,
                because:
                    "\(call.script):\(call.line) uses “\(user)” (\(call.words.joined(separator: " "))), and no script "
                    + "calls systemd-sysusers.")
            return
        }
    }

    private static func users(_ file: PackagedFile) -> [String] {
        (file.text ?? "").split(separator: "\n").compactMap { line in
            let words = String(line).systemdWords
            return words.count > 1 && words[0].hasPrefix("u") ? words[1] : nil
        }
    }

    private static func user(of call: ScriptCommand) -> String? {
        switch call.name {
        case "install": call.value("-o", "--owner")
        case "chown": call.operands(valued: []).first.map { String($0.prefix { $0 != ":" && $0 != "." }) }
        case "runuser": call.value("-u", "--user")
        default: nil
        }
    }
}
