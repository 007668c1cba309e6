import PackageLint

/// The machine as it is when the package has been installed and its services are about to start.
///
/// It is worked out from the package alone; nothing is run.
struct InstalledMachine: Sendable {
    let package: CheckedPackage
    let actions: MaintainerActions
    let accounts: Accounts
    let dependencies: Dependencies
    /// What lies where.
    let files: InstalledFiles
    /// The services, templates left out.
    let services: [ServiceUnit]
    /// The units of other types.
    let otherUnits: [UnitFile]
    /// The program that makes the virtual environment.
    let bootstrap: VenvBootstrap?
    /// The libraries of each supported Python.
    let python: PythonInstallation
    /// Services whose program is gunicorn or uvicorn.
    let applications: [ApplicationService]
    /// nginx's sites.
    let sites: [NginxSite]

    init(_ package: CheckedPackage) {
        self.package = package
        let actions = MaintainerActions(package)
        self.actions = actions
        accounts = Accounts(package, actions)
        dependencies = Dependencies(package)
        let units = package.files.units
        services = units.filter { $0.type == "service" && !$0.name.contains("@") }.map(ServiceUnit.init)
        otherUnits = units.filter { $0.type != "service" || $0.name.contains("@") }
        bootstrap = VenvBootstrap.find(in: package, actions)
        python = PythonInstallation(package, bootstrap, dependencies)
        var files = InstalledFiles(package, actions)
        MachineBuilder(package, actions, services, bootstrap, python).fill(&files)
        self.files = files
        applications = services.compactMap { ApplicationService($0, package, files) }
        sites = NginxSite.all(of: package, actions, files)
    }

    /// All units of the package, templates too.
    var units: [UnitFile] { services.map(\.unit) + otherUnits }

    /// Whether the package is surely meant for Debian 12 as well, whose Python is 3.11.
    var isForDebian12: Bool { python.all.contains { $0.minor == 11 } }

    /// The unit of this name, of whatever type.
    func unit(_ name: String) -> UnitFile? {
        services.first { $0.name == name }?.unit ?? otherUnits.first { $0.name == name }
    }

    /// The socket unit that hands its descriptors to a service.
    func sockets(of service: ServiceUnit) -> [UnitFile] {
        otherUnits.filter { unit in
            guard unit.type == "socket" else { return false }
            if let named = unit.value("Socket", "Service") { return named.value == service.name }
            return unit.name == service.stem + ".socket"
        }
    }

    /// Whether the machine surely lets `user` do something with a place; nil where that is not known.
    func mode(_ node: InstalledNode, allows bit: UInt32, user: String, group: String?) -> Bool? {
        guard let mode = node.mode, let owner = node.owner else { return nil }
        if user == "root" { return true }
        if owner == user { return mode & (bit << 6) != 0 }
        guard let nodeGroup = node.group else { return mode & bit != 0 ? true : nil }
        if nodeGroup == (group ?? user) { return mode & (bit << 3) != 0 }
        if mode & bit != 0 { return true }
        // The user may be in the group by a way that we do not see.
        return nodeGroup == "root" || mode & (bit << 3) == 0 ? false : nil
    }

    /// The first folder above `place` that `user` may not pass through.
    func closedFolder(above place: String, user: String, group: String?) -> String? {
        var folder = ""
        for part in place.split(separator: "/").dropLast() {
            folder += folder.isEmpty ? String(part) : "/\(part)"
            guard let node = files.node(folder), node.isFolder else { continue }
            if mode(node, allows: 1, user: user, group: group) == false { return folder }
        }
        return nil
    }
}
