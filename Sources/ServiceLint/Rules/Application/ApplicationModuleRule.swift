import PackageLint

/// `module:attribute`, which the server loads.
struct ApplicationModuleRule: ServiceRule {
    static let unnamed = Tag(
        "application-not-named", .error, "The server is not told which application to load.",
        advice:
            "gunicorn stops with “No application module specified”. Write MODULE:ATTRIBUTE at the end of ExecStart=.",
        source: "gunicorn documentation, Running Gunicorn")
    static let module = Tag(
        "application-module-missing", .error, "The module that the server loads is nowhere on its path.",
        advice: """
            The server stops with “No module named …”. Python looks into WorkingDirectory= (or gunicorn's chdir), \
            PYTHONPATH, and the libraries. Write the folder of the module into WorkingDirectory= and PYTHONPATH.
            """,
        source: "gunicorn documentation, Running Gunicorn")
    static let attribute = Tag(
        "application-attribute-missing", .error, "The module that the server loads has no such attribute.",
        advice:
            "The server stops with “Failed to find attribute”. Write the name of the application object behind the colon.",
        source: "gunicorn documentation, Running Gunicorn")

    static let tags = [unnamed, module, attribute]

    func check(_ machine: InstalledMachine, _ findings: inout Findings) {
        for application in machine.applications {
            let entry = application.command.entry
            guard let name = application.application, let module = application.moduleName else {
                if !application.isApplicationHidden, application.setting("wsgi_app") == nil, application.setting("paste") == nil {
                    findings.add(
                        Self.unnamed, application.service.name, at: entry.path, line: entry.line,
                        because: "Nothing of the form MODULE:ATTRIBUTE stands behind \(application.server.rawValue).")
                }
                continue
            }
            check(name, module, application, machine, &findings)
        }
    }

    private func check(
        _ name: String, _ module: String, _ application: ApplicationService, _ machine: InstalledMachine,
        _ findings: inout Findings
    ) {
        let entry = application.command.entry
        let path = ApplicationPath(application, machine)
        let pythons: [PythonLibraries?] = machine.python.all.isEmpty ? [nil] : machine.python.all
        for python in pythons {
            switch path.finder(python).find(module) {
            case nil:
                guard path.isComplete else { return }
                let folders = path.own.map { "/\($0)" }.joined(separator: ", ")
                findings.add(
                    Self.module, "\(application.service.name): \(name)", at: entry.path, line: entry.line,
                    because: "There is no “\(module)” in \(folders) or the shipped libraries.")
                return
            case .file(let file):
                guard lacksAttribute(application.attribute, file, path, python, machine) else { continue }
                findings.add(
                    Self.attribute, "\(application.service.name): \(name)", at: entry.path, line: entry.line,
                    because: "/\(file) defines no “\(application.attribute)” at its top.")
                return
            case .standardLibrary, .namespace, .compiled: continue
            }
        }
    }

    private func lacksAttribute(
        _ attribute: String, _ file: String, _ path: ApplicationPath, _ python: PythonLibraries?,
        _ machine: InstalledMachine
    ) -> Bool {
        guard let bytes = machine.package.files[file]?.bytes else { return false }
        let module = PythonModule(bytes)
        return module.fault == nil && !module.hasHiddenNames && module.names[attribute] == nil
    }
}
