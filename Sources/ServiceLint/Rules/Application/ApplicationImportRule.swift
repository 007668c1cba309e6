import PackageLint

/// The imports of the application's own files, from the module that the server loads on.
struct ApplicationImportRule: ServiceRule {
    static let missing = Tag(
        "application-import-missing", .error, "The application imports a module that is not there.",
        advice: """
            The server stops with “No module named …” as soon as it loads the application. Add the library to the lock \
            file, or correct the import.
            """,
        source: "Python documentation, The import system")
    static let name = Tag(
        "application-import-name-missing", .error, "The application imports a name that its own module does not have.",
        advice: "The server stops with “cannot import name …”. Correct the name, or define it.",
        source: "Python documentation, The import system")
    static let syntax = Tag(
        "application-syntax-error", .error, "A file that the application loads is no valid Python.",
        advice: "The server stops with a SyntaxError as soon as it loads the application. Correct the line.",
        source: "Python documentation, Full Grammar specification")

    static let tags = [missing, name, syntax]

    func check(_ machine: InstalledMachine, _ findings: inout Findings) {
        for application in machine.applications {
            let path = ApplicationPath(application, machine)
            guard path.isComplete, let module = application.moduleName, !machine.python.all.isEmpty else { continue }
            var walk = ImportWalk(path, machine)
            walk.load(module)
            for fault in walk.faults {
                findings.add(fault.tag, fault.context, at: fault.path, line: fault.line, because: fault.reason)
            }
        }
    }
}
