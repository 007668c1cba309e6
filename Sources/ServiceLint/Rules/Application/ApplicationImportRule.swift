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

    static let worker = Tag(
        "application-needs-asgi-worker", .error, "gunicorn's workers speak WSGI, and the application ASGI.",
        advice: """
            gunicorn starts, and every request ends with status 500: “missing 1 required positional argument”. Write \
            worker_class = "uvicorn.workers.UvicornWorker" into the file behind --config, or -k with it into ExecStart=.
            """,
        source: "uvicorn documentation, Deployment, Gunicorn")

    static let tags = [missing, name, syntax, worker]

    private static let asynchronous: Set = ["fastapi", "starlette", "quart", "litestar", "blacksheep", "aiohttp_asgi"]
    private static let synchronous: Set = [
        "flask", "django", "bottle", "pyramid", "falcon", "a2wsgi", "asgiref", "webob", "werkzeug", "cherrypy",
    ]

    func check(_ machine: InstalledMachine, _ findings: inout Findings) {
        for application in machine.applications {
            let path = ApplicationPath(application, machine)
            guard path.isComplete, let module = application.moduleName, !machine.python.all.isEmpty else { continue }
            var walk = ImportWalk(path, machine)
            walk.load(module)
            for fault in walk.faults {
                findings.add(fault.tag, fault.context, at: fault.path, line: fault.line, because: fault.reason)
            }
            checkWorker(application, walk.roots, &findings)
        }
    }

    private func checkWorker(_ application: ApplicationService, _ roots: Set<String>, _ findings: inout Findings) {
        guard let framework = roots.intersection(Self.asynchronous).min(), roots.isDisjoint(with: Self.synchronous),
            application.server == .gunicorn, !application.isConfigurationHidden
        else { return }
        let setting = application.setting("worker_class")
        let name = setting.map { $0.value.string ?? "" } ?? "sync"
        guard ["sync", "gthread", "eventlet", "gevent", "tornado"].contains(name) else { return }
        let entry = application.command.entry
        findings.add(
            Self.worker, "\(application.service.name): \(name)", at: setting?.path ?? entry.path,
            line: setting?.line ?? entry.line,
            because: "The application is made with \(framework), and "
                + (setting == nil ? "nothing sets worker_class, so it is sync." : "worker_class is \(name)."))
    }
}
