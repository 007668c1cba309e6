/// The words that a key of a few choices takes, in systemd 252 or 257 (systemd.service(5), systemd.exec(5),
/// systemd.kill(5), systemd.unit(5), systemd.socket(5), systemd.resource-control(5)).
enum UnitChoices {
    /// Whether `value` is one of the choices of `key`.
    static func takes(_ value: String, for key: String) -> Bool {
        if key == "StandardOutput" || key == "StandardError" || key == "StandardInput" { return isStream(value, key) }
        guard let words = words[key] else { return true }
        return words.contains(value) || booleanToo.contains(key) && booleans.contains(value.lowercased())
    }

    /// The choice that was probably meant.
    static func meant(by value: String, for key: String) -> String? {
        words[key].flatMap { NearMiss.find(value, among: $0, shortest: 3) }
    }

    /// Some of the choices, for a finding.
    static func list(for key: String) -> String {
        let all = (words[key] ?? []).sorted() + (booleanToo.contains(key) ? ["yes", "no"] : [])
        return all.joined(separator: ", ")
    }

    private static func isStream(_ value: String, _ key: String) -> Bool {
        guard let colon = value.firstIndex(of: ":") else { return words[key]?.contains(value) == true }
        let path = value[value.index(after: colon)...]
        switch value[..<colon] {
        case "fd": return !path.isEmpty
        case "file": return path.hasPrefix("/")
        case "append", "truncate": return path.hasPrefix("/") && key != "StandardInput"
        default: return false
        }
    }

    private static let booleans: Set = ["1", "yes", "y", "true", "t", "on", "0", "no", "n", "false", "f", "off"]

    /// Keys that take a yes or no as well.
    private static let booleanToo: Set = [
        "ProtectSystem", "ProtectHome", "RuntimeDirectoryPreserve", "PrivateTmp", "ProtectControlGroups",
        "PrivateUsers", "PrivateMounts",
    ]

    private static let actions: Set = [
        "none", "reboot", "reboot-force", "reboot-immediate", "poweroff", "poweroff-force", "poweroff-immediate",
        "exit",
        "exit-force", "soft-reboot", "soft-reboot-force", "kexec", "kexec-force", "halt", "halt-force",
        "halt-immediate",
    ]
    private static let levels: Set = ["emerg", "alert", "crit", "err", "warning", "notice", "info", "debug"]
    private static let outputs: Set = [
        "inherit", "null", "tty", "journal", "kmsg", "journal+console", "kmsg+console", "socket", "fd", "syslog",
        "syslog+console",
    ]
    private static let jobModes: Set = [
        "fail", "replace", "replace-irreversibly", "isolate", "flush", "ignore-dependencies", "ignore-requirements",
    ]

    private static let words: [String: Set<String>] = [
        "Type": ["simple", "exec", "forking", "oneshot", "dbus", "notify", "notify-reload", "idle"],
        "Restart": ["no", "always", "on-success", "on-failure", "on-abnormal", "on-abort", "on-watchdog"],
        "RestartMode": ["normal", "direct", "debug"], "ExitType": ["main", "cgroup"],
        "KillMode": ["control-group", "process", "mixed", "none"], "NotifyAccess": ["none", "main", "exec", "all"],
        "OOMPolicy": ["continue", "stop", "kill"],
        "StandardInput": ["null", "tty", "tty-force", "tty-fail", "socket", "fd", "data"],
        "StandardOutput": outputs, "StandardError": outputs, "ProtectSystem": ["strict", "full"],
        "ProtectHome": ["read-only", "tmpfs"], "ProtectProc": ["noaccess", "invisible", "ptraceable", "default"],
        "ProcSubset": ["all", "pid"], "KeyringMode": ["inherit", "private", "shared"],
        "PrivateTmp": ["disconnected"], "ProtectControlGroups": ["private", "strict"],
        "PrivateUsers": ["self", "identity", "full"], "PrivateMounts": [], "RuntimeDirectoryPreserve": ["restart"],
        "SyslogLevel": levels.union((0...7).map(String.init)), "LogLevelMax": levels.union((0...7).map(String.init)),
        "SyslogFacility": Set(
            ["kern", "user", "mail", "daemon", "auth", "syslog", "lpr", "news", "uucp", "cron", "authpriv", "ftp"]
                + (0...7).map { "local\($0)" } + (0...23).map(String.init)),
        "IOSchedulingClass": ["none", "realtime", "best-effort", "idle", "0", "1", "2", "3"],
        "CPUSchedulingPolicy": ["other", "batch", "idle", "fifo", "rr", "ext", "0", "1", "2", "3", "5"],
        "DevicePolicy": ["auto", "closed", "strict"], "TimeoutStartFailureMode": ["terminate", "abort", "kill"],
        "TimeoutStopFailureMode": ["terminate", "abort", "kill"], "CollectMode": ["inactive", "inactive-or-failed"],
        "BindIPv6Only": ["default", "both", "ipv6-only"], "UtmpMode": ["init", "login", "user"],
        "ManagedOOMSwap": ["auto", "kill"], "ManagedOOMMemoryPressure": ["auto", "kill"],
        "ManagedOOMPreference": ["none", "avoid", "omit"], "FailureAction": actions, "SuccessAction": actions,
        "StartLimitAction": actions, "JobTimeoutAction": actions, "OnFailureJobMode": jobModes,
        "OnSuccessJobMode": jobModes,
    ]

    /// What `systemd-analyze syscall-filter` lists.
    static let systemCallSets: Set = [
        "@default", "@aio", "@basic-io", "@chown", "@clock", "@cpu-emulation", "@debug", "@file-system", "@io-event",
        "@ipc", "@keyring", "@memlock", "@module", "@mount", "@network-io", "@obsolete", "@pkey", "@privileged",
        "@process", "@raw-io", "@reboot", "@resources", "@sandbox", "@setuid", "@signal", "@swap", "@sync",
        "@system-service", "@timer", "@known",
    ]

    /// address_families(7).
    static let addressFamilies: Set = [
        "AF_UNIX", "AF_LOCAL", "AF_INET", "AF_INET6", "AF_NETLINK", "AF_PACKET", "AF_BLUETOOTH", "AF_VSOCK", "AF_CAN",
        "AF_ALG", "AF_XDP", "AF_TIPC", "AF_QIPCRTR", "AF_KEY", "AF_PPPOX", "AF_RDS", "AF_LLC", "AF_AX25", "AF_IPX",
        "AF_APPLETALK", "AF_X25", "AF_NETROM", "AF_ROSE", "AF_ATMPVC", "AF_ATMSVC", "AF_IB", "AF_MPLS", "AF_NFC",
        "AF_KCM", "AF_SMC", "AF_RXRPC", "AF_ISDN", "AF_PHONET", "AF_IEEE802154", "AF_CAIF", "AF_DECnet", "AF_ECONET",
        "AF_IRDA", "AF_WANPIPE", "AF_BRIDGE", "AF_ROUTE", "AF_FILE", "AF_SECURITY", "AF_SNA", "AF_ASH", "AF_IUCV",
        "AF_MCTP", "AF_NETBEUI", "AF_UNSPEC",
    ]

    /// signal(7), without SIG.
    static let signals: Set = [
        "HUP", "INT", "QUIT", "ILL", "TRAP", "ABRT", "IOT", "BUS", "FPE", "KILL", "USR1", "SEGV", "USR2", "PIPE",
        "ALRM",
        "TERM", "STKFLT", "CHLD", "CLD", "CONT", "STOP", "TSTP", "TTIN", "TTOU", "URG", "XCPU", "XFSZ", "VTALRM",
        "PROF", "WINCH", "IO", "POLL", "PWR", "SYS",
    ]
}
