import PackageLint

/// Values that gunicorn refuses, and names that it does not know.
struct GunicornSettingRule: ServiceRule {
    static let invalid = Tag(
        "gunicorn-setting-invalid", .error, "gunicorn refuses the value of a setting.",
        advice: "gunicorn stops with “Invalid value for …”. Write a value of the kind that the setting takes.",
        source: "gunicorn documentation, Settings")
    static let misspelt = Tag(
        "gunicorn-setting-misspelt", .warning, "gunicorn has no setting of this name.",
        advice: "gunicorn ignores names that it does not know, and its default stays in force. Correct the name.",
        source: "gunicorn documentation, Settings")
    static let folder = Tag(
        "gunicorn-chdir-missing", .error, "gunicorn is to change into a folder that is not there.",
        advice: "gunicorn stops with “can't chdir to …”. Name a folder that the package ships.",
        source: "gunicorn documentation, Settings, chdir")
    static let file = Tag(
        "gunicorn-file-missing", .error, "A setting of gunicorn's names a file that is not there.",
        advice: "gunicorn stops before it listens. Ship the file, or correct the path.",
        source: "gunicorn documentation, Settings, certfile")
    static let reload = Tag(
        "gunicorn-reloads-on-change", .warning, "gunicorn watches the application's files and restarts at each change.",
        advice: """
            `reload` is for development: it costs time, and an upgrade restarts the workers in the middle of unpacking. \
            Take it away.
            """,
        source: "gunicorn documentation, Settings, reload")

    static let workers = Tag(
        "gunicorn-without-workers", .error, "gunicorn is told to start no workers.",
        advice: "It listens, and nobody answers. Write the number of workers, or leave the setting away for one.",
        source: "gunicorn documentation, Settings, workers")
    static let level = Tag(
        "gunicorn-loglevel-unknown", .warning, "gunicorn does not know the level of logging.",
        advice: "gunicorn takes it for “info” without a word. Write debug, info, warning, error or critical.",
        source: "gunicorn documentation, Settings, loglevel")

    static let tags = [invalid, misspelt, folder, file, reload, workers, level]

    func check(_ machine: InstalledMachine, _ findings: inout Findings) {
        for application in machine.applications where application.server == .gunicorn {
            checkValues(application, &findings)
            checkNames(application, &findings)
            checkFolder(application, machine, &findings)
            checkFiles(application, machine, &findings)
            checkMeaning(application, &findings)
            if let setting = application.setting("reload"), setting.value.isTrue == true {
                findings.add(
                    Self.reload, application.service.name, at: setting.path, line: setting.line,
                    because: "reload is on.")
            }
        }
    }

    private func checkValues(_ application: ApplicationService, _ findings: inout Findings) {
        for (name, kind) in GunicornSettings.kinds.sorted(by: { $0.key < $1.key }) {
            guard let setting = application.setting(name) else { continue }
            for value in setting.value.possibilities where !kind.takes(value) {
                findings.add(
                    Self.invalid, "\(name) = \(value.shown)", at: setting.path, line: setting.line,
                    because: "\(name) takes \(kind.rawValue), not \(value.shown).")
            }
        }
    }

    /// Values that gunicorn takes, but to no good.
    private func checkMeaning(_ application: ApplicationService, _ findings: inout Findings) {
        if let setting = application.setting("workers"),
            setting.value.int ?? setting.value.string.flatMap(Int.init) == 0
        {
            findings.add(
                Self.workers, "workers = 0", at: setting.path, line: setting.line,
                because: "With workers = 0 no process takes the requests.")
        }
        if let setting = application.setting("loglevel"), let level = setting.value.string,
            !["debug", "info", "warning", "error", "critical"].contains(level.lowercased())
        {
            findings.add(
                Self.level, "loglevel = \(level)", at: setting.path, line: setting.line,
                because: "“\(level)” is no level, so gunicorn logs as with “info”.")
        }
    }

    private func checkNames(_ application: ApplicationService, _ findings: inout Findings) {
        guard let (file, module) = application.configuration else { return }
        for (name, binding) in module.names.sorted(by: { $0.key < $1.key }).prefix(300)
        where !name.hasPrefix("_") {
            guard binding.value != .callable, let meant = NearMiss.find(name, among: GunicornSettings.names),
                module.names[meant] == nil
            else { continue }
            findings.add(
                Self.misspelt, name, at: file.path, line: binding.line,
                because: "gunicorn ignores “\(name)”. Probably \(meant) is meant.")
        }
    }

    private func checkFolder(
        _ application: ApplicationService, _ machine: InstalledMachine, _ findings: inout Findings
    ) {
        guard let setting = application.setting("chdir"), let path = setting.value.string,
            machine.files.presence(of: path) == .missing
        else { return }
        findings.add(
            Self.folder, path, at: setting.path, line: setting.line,
            because: "chdir is \(path), which neither the package nor its scripts make.")
    }

    private func checkFiles(
        _ application: ApplicationService, _ machine: InstalledMachine, _ findings: inout Findings
    ) {
        for name in ["certfile", "keyfile", "ca_certs", "logconfig"] {
            guard let setting = application.setting(name), let path = setting.value.string,
                case let path = path.hasPrefix("/") ? path : "\(application.currentFolder)/\(path)",
                machine.files.presence(of: path) == .missing
            else { continue }
            findings.add(
                Self.file, "\(name) = \(path)", at: setting.path, line: setting.line,
                because: "Neither the package nor its scripts make \(path).")
        }
    }
}
