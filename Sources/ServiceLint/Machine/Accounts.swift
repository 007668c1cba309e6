import PackageLint

/// The users and groups that exist when the service starts.
struct Accounts: Sendable {
    /// Whether there is an account of a name.
    enum Presence: Sendable {
        case present
        case missing
        /// Another package may make it.
        case unknown
    }

    private let users: Set<String>
    private let groups: Set<String>
    /// Users that only a running service has (`DynamicUser=`), which are not looked for here.
    private let dependencies: [String]
    private let isOpen: Bool

    init(_ package: CheckedPackage, _ actions: MaintainerActions) {
        var users = Self.base
        var groups = Self.base.union(Self.baseGroups)
        for call in actions.calls("adduser", "useradd") { Self.add(call, &users, &groups) }
        for call in actions.calls("addgroup", "groupadd") {
            groups.formUnion(call.operands(valued: Self.groupOptions))
        }
        for file in package.files.children(of: "usr/lib/sysusers.d") { Self.add(sysusers: file, &users, &groups) }
        self.users = users
        self.groups = groups
        dependencies = Dependencies(package).names
        // Scripts in another language, or names put together at run time.
        isOpen =
            actions.calls("adduser", "useradd", "addgroup", "groupadd").contains {
                $0.words.contains { $0.contains("$") }
            }
            || package.maintainerScripts.contains {
                ShellDialect(interpreter: ContentKind($0.bytes).interpreter ?? "") == nil
            }
            || actions.calls("systemd-sysusers").contains { $0.words.contains("-") }
    }

    private static func add(_ call: ScriptCommand, _ users: inout Set<String>, _ groups: inout Set<String>) {
        let names = call.operands(valued: userOptions)
        guard let name = names.first else { return }
        if call.words.contains("--group"), call.name == "adduser", !call.words.contains("--system") {
            groups.insert(name)
            return
        }
        users.insert(name)
        if call.words.contains("--group") || call.name == "useradd" || !call.words.contains("--system") {
            if call.value("--ingroup", "--gid", "-g") == nil { groups.insert(name) }
        }
    }

    private static func add(sysusers file: PackagedFile, _ users: inout Set<String>, _ groups: inout Set<String>) {
        for line in (file.text ?? "").split(separator: "\n") {
            let words = String(line).systemdWords
            guard words.count > 1 else { continue }
            if words[0].hasPrefix("u") {
                users.insert(words[1])
                groups.insert(words[1])
            } else if words[0].hasPrefix("g") {
                groups.insert(words[1])
            }
        }
    }

    private static let userOptions: Set = [
        "--ingroup", "--gid", "-g", "--home", "--home-dir", "-d", "--shell", "-s", "--gecos", "--comment", "-c",
        "--uid",
        "-u", "--conf", "--firstuid", "--lastuid", "--groups", "-G", "--base-dir", "-b", "-K", "--key", "-r-",
    ]
    private static let groupOptions: Set = ["--gid", "-g", "--conf", "-K", "--key", "--firstgid", "--lastgid"]

    /// Whether there is a user of this name or number.
    func user(_ name: String) -> Presence { presence(of: name, in: users) }

    /// Whether there is a group of this name or number.
    func group(_ name: String) -> Presence { presence(of: name, in: groups) }

    private func presence(of name: String, in known: Set<String>) -> Presence {
        if known.contains(name) || name.allSatisfy(\.isNumber) { return .present }
        if isOpen || name.contains("%") || name.contains("$") { return .unknown }
        return dependencies.contains { Dependencies.mayBelong(name, to: $0) } ? .unknown : .missing
    }

    /// The accounts that base-passwd and systemd make on every Debian (users-and-groups of base-passwd).
    private static let base: Set = [
        "root", "daemon", "bin", "sys", "sync", "games", "man", "lp", "mail", "news", "uucp", "proxy", "www-data",
        "backup", "list", "irc", "_apt", "nobody", "systemd-network", "systemd-resolve", "systemd-timesync",
        "systemd-journal", "messagebus",
    ]
    private static let baseGroups: Set = [
        "adm", "tty", "disk", "kmem", "dialout", "fax", "voice", "cdrom", "floppy", "tape", "sudo", "audio", "dip",
        "operator", "src", "shadow", "utmp", "video", "sasl", "plugdev", "staff", "users", "nogroup", "input", "sgx",
        "kvm", "render", "crontab", "systemd-journal", "ssl-cert", "netdev",
    ]
}
