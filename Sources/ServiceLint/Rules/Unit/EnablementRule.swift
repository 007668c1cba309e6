import PackageLint

/// Whether the service starts after the installation and at each boot.
struct EnablementRule: ServiceRule {
    static let notEnabled = Tag(
        "service-not-enabled", .error, "Nothing enables the application's service.",
        advice: """
            It does not start at boot, and deb-systemd-invoke does not start what is not enabled. Enable it in postinst \
            as debhelper does: deb-systemd-helper enable NAME.service.
            """,
        source: "deb-systemd-helper(1p), deb-systemd-invoke(1p)")
    static let noInstall = Tag(
        "service-without-install-section", .error, "The scripts enable a service that has no [Install] section.",
        advice: """
            Enabling it then changes nothing, it is “static”, and deb-systemd-invoke does not start it. Write [Install] \
            with WantedBy=multi-user.target.
            """,
        source: "systemd.unit(5), [Install]")
    static let unknownTarget = Tag(
        "service-wanted-by-unknown-unit", .warning, "[Install] names a unit that does not exist.",
        advice: "The service is then started by nothing at boot. The usual line is WantedBy=multi-user.target.",
        source: "systemd.unit(5), WantedBy=")

    static let tags = [notEnabled, noInstall, unknownTarget]

    func check(_ machine: InstalledMachine, _ findings: inout Findings) {
        for application in machine.applications {
            let service = application.service
            let hasInstall = ["WantedBy", "RequiredBy", "UpheldBy", "Also", "Alias"].contains {
                !service.unit.words("Install", $0).isEmpty
            }
            if isWanted(service, machine) { continue }
            if !hasInstall {
                findings.add(
                    Self.noInstall, service.name, at: service.path,
                    because: "\(service.name) has no WantedBy= in a section [Install], and no other unit wants it.")
            } else if !isEnabled(service, machine) {
                findings.add(
                    Self.notEnabled, service.name, at: service.path,
                    because: "postinst does not call “deb-systemd-helper enable \(service.name)”.")
            }
        }
        for service in machine.services { checkTargets(service, &findings) }
    }

    private func isEnabled(_ service: ServiceUnit, _ machine: InstalledMachine) -> Bool {
        let enabled = machine.actions.enabledUnits
        if enabled.contains(service.name) || enabled.contains(service.stem) { return true }
        // A name that is put together at run time may be this one.
        if enabled.contains(where: { $0.contains("$") }) { return true }
        return PackagedFiles.unitFolders.contains { folder in
            machine.package.files.children(of: folder).contains { wants in
                wants.isFolder && wants.name.contains(".wants")
                    && machine.package.files["\(wants.path)/\(service.name)"] != nil
            }
        }
    }

    /// Whether another unit of the package starts it.
    private func isWanted(_ service: ServiceUnit, _ machine: InstalledMachine) -> Bool {
        let others = machine.otherUnits + machine.services.map(\.unit).filter { $0.name != service.name }
        return others.contains { unit in
            let names = ["Wants", "Requires", "BindsTo", "Upholds"].flatMap { unit.words("Unit", $0) }
            if names.contains(service.name) { return true }
            guard ["timer", "path"].contains(unit.type) else { return isWoken(service, by: unit, machine) }
            let named = unit.value(unit.type == "timer" ? "Timer" : "Path", "Unit")?.value
            return (named ?? unit.name.prefix { $0 != "." } + ".service") == service.name
        }
    }

    /// A socket that is enabled itself starts its service with the first request.
    private func isWoken(_ service: ServiceUnit, by unit: UnitFile, _ machine: InstalledMachine) -> Bool {
        guard unit.type == "socket", machine.sockets(of: service).contains(where: { $0.name == unit.name }) else {
            return false
        }
        return !unit.words("Install", "WantedBy").isEmpty && machine.actions.enabledUnits.contains(unit.name)
    }

    private func checkTargets(_ service: ServiceUnit, _ findings: inout Findings) {
        for (word, entry) in service.words("WantedBy", section: "Install") where word.hasSuffix(".target") {
            guard let meant = NearMiss.find(word, among: Self.targets) else { continue }
            findings.add(
                Self.unknownTarget, "\(service.name): WantedBy=\(word)", at: entry.path, line: entry.line,
                because: "There is no \(word). Probably \(meant) is meant.")
        }
    }

    private static let targets: Set = [
        "multi-user.target", "graphical.target", "default.target", "basic.target", "sysinit.target", "sockets.target",
        "timers.target", "network.target", "network-online.target", "local-fs.target", "shutdown.target",
    ]
}
