import PackageLint

/// A service whose program is gunicorn or uvicorn, with the settings that it will have.
struct ApplicationService: Sendable {
    /// The server.
    enum Server: String, Sendable {
        case gunicorn
        case uvicorn
    }

    let service: ServiceUnit
    let server: Server
    /// The ExecStart that starts it.
    let command: UnitCommand
    /// `module:attribute`; nil if none is named.
    let application: String?
    /// Whether the application may be named by a variable that is known only on the server.
    let isApplicationHidden: Bool
    /// The file of settings as the command names it, an absolute path where it is one.
    let configurationPath: String?
    /// What that file holds, if the package has it.
    let configuration: (file: PackagedFile, module: PythonModule)?
    /// Whether it has settings that the package does not show: an unknown file, or a Python module found nowhere.
    let isConfigurationHidden: Bool
    private let settings: [String: ServerSetting]

    init?(_ service: ServiceUnit, _ package: CheckedPackage, _ files: InstalledFiles) {
        let environment = ServiceEnvironment(service, package)
        guard let command = service.mainCommand,
            let call = ServerCommand(
                environment.expand(([command.program] + command.arguments).map(service.expand)), package.files)
        else { return nil }
        let words = call.arguments
        let path = command.entry.path
        let line = command.entry.line
        let variables = environment.variables["GUNICORN_CMD_ARGS"] ?? ""
        self.service = service
        server = call.server
        self.command = command
        guard server == .gunicorn else {
            let read = UvicornCommandLine(words, path: path, line: line)
            isApplicationHidden = words.contains(where: \.isPartlyUnknown)
            isConfigurationHidden = isApplicationHidden
            (application, configurationPath, configuration, settings) = (read.application, nil, nil, read.settings)
            return
        }
        let read = GunicornCommandLine(words, path: path, line: line)
        let origin = environment.places["GUNICORN_CMD_ARGS"] ?? (path, line)
        let fromVariable = GunicornCommandLine(variables.systemdWords, path: origin.path, line: origin.line)
        let named = (read.settings["config"] ?? fromVariable.settings["config"])?.value.string
        let place = Self.configurationPlace(named, service, environment, package)
        configurationPath = place
        let file = place.flatMap { package.files.resolve($0) }
        let module = file?.bytes.map { PythonModule($0) }
        configuration = file.flatMap { file in module.map { (file, $0) } }
        var settings: [String: ServerSetting] = [:]
        for (name, binding) in module?.names ?? [:] {
            settings[name] = ServerSetting(value: binding.value, path: file?.path ?? "", line: binding.line)
        }
        settings.merge(fromVariable.settings) { $1 }
        settings.merge(read.settings) { $1 }
        self.settings = settings
        isConfigurationHidden =
            words.contains(where: \.isPartlyUnknown) || (place ?? named) != nil && configuration == nil
        application = read.application ?? fromVariable.application ?? settings["wsgi_app"]?.value.string
        isApplicationHidden = words.contains(where: \.isPartlyUnknown)
    }

    /// Where gunicorn looks for its file: as named, else `gunicorn.conf.py` in the working folder.
    private static func configurationPlace(
        _ named: String?, _ service: ServiceUnit, _ environment: ServiceEnvironment, _ package: CheckedPackage
    ) -> String? {
        let folder = service.workingDirectory?.path ?? "/"
        guard let named else {
            let path = "\(folder)/gunicorn.conf.py"
            return package.files.resolve(path) == nil ? nil : path
        }
        let path = named.hasPrefix("file:") ? String(named.dropFirst(5)) : named
        guard !path.hasPrefix("python:") else {
            let module = path.dropFirst("python:".count).split(separator: ".").joined(separator: "/")
            let folders = [folder] + (environment.variables["PYTHONPATH"] ?? "").split(separator: ":").map(String.init)
            let candidates = folders.flatMap { ["\($0)/\(module).py", "\($0)/\(module)/__init__.py"] }
            return candidates.first { package.files.resolve($0) != nil }
        }
        return path.hasPrefix("/") ? path : "\(folder)/\(path)"
    }

    /// A setting, if it is made anywhere.
    func setting(_ name: String) -> ServerSetting? { settings[name] }

    /// A string that is known for certain.
    func text(_ name: String) -> String? { settings[name]?.value.string }

    /// The module of the application: `server`.
    var moduleName: String? { application.map { String($0.prefix { $0 != ":" }) } }

    /// The attribute: `app`, or what the server takes without one.
    var attribute: String {
        let parts = (application ?? "").split(separator: ":", maxSplits: 1)
        guard parts.count == 2 else { return server == .gunicorn ? "application" : "app" }
        return String(parts[1].prefix { $0.isLetter || $0.isNumber || $0 == "_" })
    }

    /// The folder that it runs in when it loads the application.
    var currentFolder: String { text("chdir") ?? service.workingDirectory?.path ?? "/" }

    /// The addresses it would take itself, as they are written.
    var binds: [(text: String, setting: ServerSetting?)] {
        guard let setting = settings["bind"] else {
            return [(server == .gunicorn ? "127.0.0.1:8000" : "127.0.0.1:8000", nil)]
        }
        let items = setting.value.items ?? [setting.value]
        let texts = items.compactMap(\.string).flatMap { $0.split(separator: ",").map(String.init) }
        return texts.map { ($0.filter { $0 != " " }, setting) }
    }

    /// Whether the value of `bind` can be known.
    var hasKnownBind: Bool { settings["bind"].map { !$0.value.isUncertain } ?? true }
}
