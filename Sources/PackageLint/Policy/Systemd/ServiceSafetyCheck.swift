/// Rights of a service, and how it ends (systemd.exec(5), systemd.kill(5)).
struct ServiceSafetyCheck: Check {
    static let hardening = Tag(
        "systemd-service-file-missing-hardening-features", .experimental,
        "A service has none of systemd's restrictions.",
        advice: """
            Who breaks into it may do all that its user may. Start with `NoNewPrivileges=yes`, `ProtectSystem=strict` \
            and `PrivateTmp=yes`; `systemd-analyze security` names more.
            """,
        source: "systemd.exec(5)")
    static let nobody = Tag(
        "systemd-service-file-uses-nobody-or-nogroup", .warning, "A service runs as nobody or nogroup.",
        advice:
            "Others use that account too, and may then read its files and stop it. Make an account of its own, or say DynamicUser=yes.",
        source: "systemd.exec(5)")
    static let killMode = Tag(
        "kill-mode-none", .warning, "A service has KillMode=none.",
        advice: "Its processes outlive the stop, and systemd no longer supports it. Leave the line away.",
        source: "systemd.kill(5)")
    static let shutdown = Tag(
        "systemd-service-file-shutdown-problems", .warning,
        "A service conflicts with shutdown.target and is not ordered before it.",
        advice: "It may be killed at shutdown without being stopped. Add `Before=shutdown.target`.",
        source: "systemd.special(7)")

    static let tags = [hardening, nobody, killMode, shutdown]

    /// Settings of systemd.exec(5) and systemd.resource-control(5) of which one at least is expected.
    private static let restrictions = [
        "CapabilityBoundingSet", "DeviceAllow", "DynamicUser", "IPAddressDeny", "InaccessiblePaths", "KeyringMode",
        "LimitNOFILE", "LockPersonality", "MemoryDenyWriteExecute", "MountFlags", "NoNewPrivileges", "PrivateDevices",
        "PrivateMounts", "PrivateNetwork", "PrivateTmp", "PrivateUsers", "ProtectControlGroups", "ProtectHome",
        "ProtectHostname", "ProtectKernelLogs", "ProtectKernelModules", "ProtectKernelTunables", "ProtectSystem",
        "ReadOnlyPaths", "RemoveIPC", "RestrictAddressFamilies", "RestrictNamespaces", "RestrictRealtime",
        "RestrictSUIDSGID", "SystemCallArchitectures", "SystemCallFilter", "UMask",
    ]

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        for service in ServiceFile.all(of: package) where service.unit != nil {
            let path = service.file.path
            if isUnrestricted(service) { findings.add(Self.hardening, at: path) }
            for (key, value) in [("User", "nobody"), ("Group", "nogroup")]
            where service.words("Service", key).contains(value) {
                findings.add(Self.nobody, "\(key)=\(value)", at: path)
            }
            for mode in service.words("Service", "KillMode") where mode == "none" {
                findings.add(Self.killMode, at: path)
            }
            if !service.words("Unit", "DefaultDependencies").isEmpty,
                service.words("Unit", "Conflicts").contains("shutdown.target"),
                !service.words("Unit", "Before").contains("shutdown.target")
            {
                findings.add(Self.shutdown, at: path)
            }
        }
    }

    private func isUnrestricted(_ service: ServiceFile) -> Bool {
        !Self.restrictions.contains { !service.words("Service", $0).isEmpty }
            && !service.words("Service", "Type").contains("oneshot")
            && !service.words("Install", "WantedBy").contains("sleep.target")
    }
}
