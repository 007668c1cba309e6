import PackageLint

/// Where an application's server looks for Python modules, for each of the package's Pythons.
struct ApplicationPath {
    private let machine: InstalledMachine
    /// The folders besides the libraries, in Python's order, without a first slash.
    let own: [String]
    /// Whether every folder is known: an environment of the package's own, or none at all.
    let isComplete: Bool

    init(_ application: ApplicationService, _ machine: InstalledMachine) {
        self.machine = machine
        let environment = ServiceEnvironment(application.service, machine.package).variables
        var folders = [application.currentFolder]
        folders += (application.text("pythonpath") ?? "").split(separator: ",").map(String.init)
        folders += (environment["PYTHONPATH"] ?? "").split(separator: ":").map(String.init)
        for item in application.setting("raw_env")?.value.items ?? [] {
            guard let text = item.string, text.hasPrefix("PYTHONPATH=") else { continue }
            folders += text.dropFirst("PYTHONPATH=".count).split(separator: ":").map(String.init)
        }
        if let bootstrap = machine.bootstrap, Self.uses(application, bootstrap) { folders.append(bootstrap.backend) }
        var seen: Set<String> = []
        own = folders.map { machine.files.resolve($0) ?? InstalledFiles.place($0) }.filter { seen.insert($0).inserted }
        isComplete =
            machine.bootstrap.map { Self.uses(application, $0) } == true
            && !(application.setting("chdir")?.value.isUncertain ?? false)
            && !(application.setting("pythonpath")?.value.isUncertain ?? false)
    }

    private static func uses(_ application: ApplicationService, _ bootstrap: VenvBootstrap) -> Bool {
        application.service.expand(application.command.program).hasPrefix(bootstrap.environment + "/")
    }

    /// Looks for modules as one Python does.
    func finder(_ python: PythonLibraries?) -> ModuleFinder {
        ModuleFinder(machine.package.files, folders: own + (python?.roots ?? []), minor: python?.minor ?? 11)
    }

    /// The folder of the path that a module lies in, without a first slash.
    func folder(of module: String) -> String? {
        let files = machine.package.files
        let path = module.split(separator: ".").joined(separator: "/")
        return own.first { folder in
            let place = folder.isEmpty ? path : "\(folder)/\(path)"
            return files["\(place).py"] != nil || files["\(place)/__init__.py"] != nil
        }
    }

    /// Whether `folder` is the application's, and not one of the libraries.
    func isOwn(_ folder: String) -> Bool { own.contains(folder) }
}
