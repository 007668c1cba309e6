/// [Install] says what `systemctl enable` does (systemd.unit(5)).
struct ServiceInstallCheck: Check {
    static let missing = Tag(
        "systemd-service-file-missing-install-key", .info, "A service has no WantedBy= in [Install].",
        advice: """
            Enabling it does nothing, so it does not start with the machine. Write `WantedBy=multi-user.target`, \
            unless a timer, a socket or another unit starts it.
            """,
        source: "systemd.unit(5)")
    static let unusual = Tag(
        "systemd-service-file-refers-to-unusual-wantedby-target", .warning, "A service is wanted by an unusual target.",
        advice: "Most servers never reach that target. Write `WantedBy=multi-user.target`.",
        source: "systemd.special(7)")
    static let alias = Tag(
        "systemd-service-alias-without-extension", .warning, "An alias of a service does not end in .service.",
        advice: "systemd refuses to enable it. Write `Alias=NAME.service`.", source: "systemd.unit(5)")

    static let tags = [missing, unusual, alias]

    private static let usualTargets: Set = [
        "default.target", "graphical.target", "multi-user.target", "network-online.target", "sleep.target",
        "sysinit.target",
    ]

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        for service in ServiceFile.all(of: package) {
            for name in service.words("Install", "Alias") where !name.hasSuffix(".service") {
                findings.add(Self.alias, at: service.file.path)
            }
            // systemd's own units are wanted by what it alone has, such as getty.target.
            for target in service.words("Install", "WantedBy")
            where package.name != "systemd" && !Self.usualTargets.contains(target) {
                findings.add(Self.unusual, target, at: service.file.path)
            }
            if isNeverStarted(service, in: package) { findings.add(Self.missing, at: service.file.path) }
        }
    }

    private func isNeverStarted(_ service: ServiceFile, in package: CheckedPackage) -> Bool {
        service.unit != nil && service.isInSystemFolder && !service.isTemplate
            && ["WantedBy", "RequiredBy", "Also"].allSatisfy { service.words("Install", $0).isEmpty }
            && !service.words("Service", "Type").contains("oneshot")
            && !package.hasUnit(service.service + ".path") && !package.hasUnit(service.service + ".timer")
    }
}
