import PackageLint

/// The file behind `--config`.
struct GunicornConfigurationRule: ServiceRule {
    static let missing = Tag(
        "gunicorn-config-missing", .error, "gunicorn is given a configuration file that is not there.",
        advice: """
            gunicorn stops with “Error: '…' doesn't exist” before it listens. Ship the file, or correct the path behind \
            --config.
            """,
        source: "gunicorn documentation, Settings, config")
    static let unreadable = Tag(
        "gunicorn-config-not-readable", .error, "The service's user may not read gunicorn's configuration file.",
        advice: "gunicorn reads the file as the user of the unit. Give the file mode 0644 and its folders 0755.",
        source: "gunicorn documentation, Settings, config")
    static let syntax = Tag(
        "gunicorn-config-syntax-error", .error, "gunicorn's configuration file is no valid Python.",
        advice: "gunicorn stops with “Failed to read config file” and Python's message. Correct the line.",
        source: "gunicorn documentation, Configuration File")
    static let importMissing = Tag(
        "gunicorn-config-import-missing", .error, "gunicorn's configuration file imports a module that is not there.",
        advice: """
            gunicorn stops with “Failed to read config file” and “No module named …”. Take the import away, or ship the \
            library in the lock file.
            """,
        source: "gunicorn documentation, Configuration File")
    static let undefined = Tag(
        "gunicorn-config-name-undefined", .error, "gunicorn's configuration file uses a name that it never defines.",
        advice: "Python stops with a NameError. Import the module, or correct the name.",
        source: "gunicorn documentation, Configuration File")
    static let unknown = Tag(
        "gunicorn-setting-not-known", .info, "A setting of gunicorn's is worked out when it starts.",
        advice: """
            The file is read, not run: where a value depends on the machine, nothing can be said about it. A literal value \
            could be checked.
            """,
        source: "gunicorn documentation, Configuration File")

    static let unused = Tag(
        "gunicorn-config-unused", .warning, "The package has a configuration file for gunicorn that nothing names.",
        advice: """
            gunicorn looks for gunicorn.conf.py in its working folder only, and otherwise goes on with its defaults: port \
            8000 and one sync worker. Write --config with the file's path into ExecStart=.
            """,
        source: "gunicorn documentation, Settings, config")

    static let tags = [missing, unreadable, syntax, importMissing, undefined, unknown, unused]

    func check(_ machine: InstalledMachine, _ findings: inout Findings) {
        for application in machine.applications where application.server == .gunicorn {
            guard let path = application.configurationPath else {
                checkModule(application, machine, &findings)
                checkUse(application, machine, &findings)
                continue
            }
            guard let (file, module) = application.configuration else {
                checkPresence(path, application, machine, &findings)
                continue
            }
            checkRights(path, application, machine, &findings)
            if let fault = module.fault {
                findings.add(
                    Self.syntax, "/\(file.path)", at: file.path, line: fault.line,
                    because: "Python stops at line \(fault.line): \(fault.reason).")
                continue
            }
            if let oldest = machine.python.all.map(\.minor).min(), let feature = module.feature(newerThan: oldest) {
                findings.add(
                    Self.syntax, "/\(file.path)", at: file.path, line: feature.line,
                    because: "\(feature.name) is Python 3.\(feature.minor)'s, and Depends allows Python 3.\(oldest).")
            }
            checkImports(file, module, application, machine, &findings)
            checkNames(file, module, &findings)
            reportUnknown(file, application, &findings)
        }
    }

    private func checkPresence(
        _ path: String, _ application: ApplicationService, _ machine: InstalledMachine, _ findings: inout Findings
    ) {
        guard machine.files.presence(of: path) == .missing else { return }
        let entry = application.command.entry
        findings.add(
            Self.missing, "\(application.service.name): --config \(path)", at: entry.path, line: entry.line,
            because:
                "ExecStart= gives gunicorn --config \(path), and neither the package nor its scripts make that file.")
    }

    /// `--config python:module`.
    private func checkModule(
        _ application: ApplicationService, _ machine: InstalledMachine, _ findings: inout Findings
    ) {
        let path = ApplicationPath(application, machine)
        guard let setting = application.setting("config"), let name = setting.value.string,
            name.hasPrefix("python:"), path.isComplete
        else { return }
        let module = String(name.dropFirst("python:".count))
        guard machine.python.all.contains(where: { path.finder($0).find(module) == nil }) else { return }
        findings.add(
            Self.missing, "\(application.service.name): --config \(name)", at: setting.path, line: setting.line,
            because: "There is no module “\(module)” in \(path.own.map { "/\($0)" }.joined(separator: ", ")) or the "
                + "shipped libraries.")
    }

    /// A file that was surely meant for this service.
    private func checkUse(
        _ application: ApplicationService, _ machine: InstalledMachine, _ findings: inout Findings
    ) {
        guard application.setting("config") == nil, !application.isConfigurationHidden else { return }
        let shipped = machine.package.files.all.first { file in
            ["gunicorn.conf.py", "gunicorn_conf.py", "gunicorn.config.py"].contains(file.name) && file.isFile
                && !file.isBelow("usr/share") && !file.isBelow(machine.python.library ?? "usr/share")
        }
        guard let shipped else { return }
        let entry = application.command.entry
        findings.add(
            Self.unused, "\(application.service.name): /\(shipped.path)", at: entry.path, line: entry.line,
            because: "ExecStart= has no --config, and /\(shipped.path) does not lie in the working folder "
                + "\(application.currentFolder). Write --config /\(shipped.path).")
    }

    private func checkRights(
        _ path: String, _ application: ApplicationService, _ machine: InstalledMachine, _ findings: inout Findings
    ) {
        guard let place = machine.files.resolve(path), let node = machine.files.node(place) else { return }
        let user = application.service.user
        let folder = machine.closedFolder(above: place, user: user, group: application.service.group)
        let isClosed = machine.mode(node, allows: 4, user: user, group: application.service.group) == false
        guard folder != nil || isClosed else { return }
        let rights = "\(node.owner ?? "?"):\(node.group ?? "?") with mode 0\(String(node.mode ?? 0, radix: 8))"
        findings.add(
            Self.unreadable, path, at: place,
            because: folder.map { "\(user) may not enter /\($0)." }
                ?? "\(path) belongs to \(rights), and gunicorn runs as \(user).")
    }

    private func checkImports(
        _ file: PackagedFile, _ module: PythonModule, _ application: ApplicationService, _ machine: InstalledMachine,
        _ findings: inout Findings
    ) {
        let path = ApplicationPath(application, machine)
        guard path.isComplete else { return }
        for item in module.imports where item.moment == .always && item.level == 0 && !item.root.isEmpty {
            let lacking = machine.python.all.filter { path.finder($0).find(item.root) == nil }
            guard !lacking.isEmpty else { continue }
            findings.add(
                Self.importMissing, item.module, at: file.path, line: item.line,
                because:
                    "“\(item.root)” is neither in Python's standard library nor among the shipped libraries of Python "
                    + "\(lacking.map(\.version).joined(separator: ", ")).")
        }
    }

    /// Modules that are used at the top of the file without having been imported: `multiprocessing.cpu_count()`.
    private func checkNames(_ file: PackagedFile, _ module: PythonModule, _ findings: inout Findings) {
        guard !module.hasHiddenNames, let bytes = file.bytes else { return }
        for (name, line) in PythonNameUse.moduleLevel(bytes) where module.names[name] == nil {
            guard !PythonKeywords.builtins.contains(name), !PythonKeywords.hard.contains(name) else { continue }
            findings.add(
                Self.undefined, name, at: file.path, line: line,
                because: "Line \(line) uses “\(name)”, which the file neither defines nor imports.")
        }
    }

    private func reportUnknown(_ file: PackagedFile, _ application: ApplicationService, _ findings: inout Findings) {
        for name in ["bind", "worker_class", "accesslog", "errorlog", "pidfile", "chdir", "user", "group", "daemon"] {
            guard let setting = application.setting(name), setting.value.isUncertain else { continue }
            findings.add(
                Self.unknown, "\(name) = \(setting.value.shown)", at: setting.path, line: setting.line,
                because: "What depends on \(name) is not checked, since its value is only known when gunicorn starts.")
        }
    }
}
