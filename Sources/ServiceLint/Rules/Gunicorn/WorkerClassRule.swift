import PackageLint

/// gunicorn's `worker_class`.
struct WorkerClassRule: ServiceRule {
    static let missing = Tag(
        "gunicorn-worker-class-missing", .error, "gunicorn's worker_class is not among the shipped libraries.",
        advice: """
            gunicorn stops with “class uri … invalid or not found”. Correct the name, or add the library to the lock file.
            """,
        source: "gunicorn documentation, Settings, worker_class")

    static let tags = [missing]

    func check(_ machine: InstalledMachine, _ findings: inout Findings) {
        for application in machine.applications where application.server == .gunicorn {
            guard let setting = application.setting("worker_class"), let name = setting.value.string,
                let reason = problem(name, application, machine)
            else { continue }
            findings.add(
                Self.missing, name, at: setting.path, line: setting.line,
                because: "worker_class is “\(name)”: \(reason)")
        }
    }

    private func problem(_ name: String, _ application: ApplicationService, _ machine: InstalledMachine) -> String? {
        let plain = name.hasPrefix("egg:") ? String(name.split(separator: "#").last ?? "") : name
        let path = ApplicationPath(application, machine)
        let module: String
        if let library = Self.builtIn[plain] {
            guard !library.isEmpty else { return nil }
            module = library
        } else {
            guard let dot = plain.lastIndex(of: ".") else {
                return NearMiss.find(plain, among: Self.builtIn.keys).map {
                    "gunicorn has no such class; probably \($0) is meant."
                }
                    ?? (path.isComplete ? "gunicorn has no such class." : nil)
            }
            module = String(plain[..<dot])
        }
        guard path.isComplete else { return nil }
        let lacking = machine.python.all.filter { path.finder($0).find(module) == nil }
        guard lacking.isEmpty else {
            return "there is no module \(module) for Python \(lacking.map(\.version).joined(separator: ", "))."
        }
        guard Self.builtIn[plain] == nil else { return nil }
        return lackingClass(String(plain.dropFirst(module.count + 1)), module, path, machine)
    }

    private func lackingClass(
        _ name: String, _ module: String, _ path: ApplicationPath, _ machine: InstalledMachine
    ) -> String? {
        for python in machine.python.all {
            guard case .file(let file)? = path.finder(python).find(module),
                let bytes = machine.package.files[file]?.bytes
            else { continue }
            let read = PythonModule(bytes)
            guard read.fault == nil, !read.hasHiddenNames, read.names[name] == nil else { continue }
            let meant = NearMiss.find(name, among: read.names.keys)
            return "/\(file) has no “\(name)”." + (meant.map { " Probably \(module).\($0) is meant." } ?? "")
        }
        return nil
    }

    /// gunicorn's own names, and the library that each needs (`gunicorn.workers.SUPPORTED_WORKERS`).
    private static let builtIn: [String: String] = [
        "sync": "", "gthread": "", "asgi": "", "eventlet": "eventlet", "gevent": "gevent", "gevent_wsgi": "gevent",
        "gevent_pywsgi": "gevent", "tornado": "tornado",
    ]
}
