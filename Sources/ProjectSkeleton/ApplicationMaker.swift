import ServiceLint

/// What makes an ASGI application when it is called.
enum ApplicationMaker {
    /// The classes and functions, and which package must have been imported for the name to mean this.
    private static let known: [String: String] = [
        "FastAPI": "fastapi", "Starlette": "starlette", "Litestar": "litestar", "Quart": "quart", "Sanic": "sanic",
        "Esmerald": "esmerald", "get_asgi_application": "django", "ProtocolTypeRouter": "channels",
        "ASGIApp": "socketio", "AsyncApp": "connexion", "Application": "blacksheep",
        // Falcon has an App for WSGI, too.
        "App": "falcon.asgi",
    ]

    /// The usual names of functions that make one, in a project's own words.
    private static let factories: Set = [
        "create_app", "make_app", "get_app", "build_app", "create_application", "make_application", "get_application",
    ]

    private static let usualNames: Set = ["app", "application", "api", "asgi"]

    /// Whether an assignment makes an application.
    static func makes(_ called: PythonOutline.CalledName, in outline: PythonOutline) -> Bool {
        if let package = known[called.callee] { return imports(package, outline) }
        return factories.contains(called.callee) && usualNames.contains(called.name)
    }

    /// What is served of those that one file makes: the last of each name, and Channels' router in the place of those
    /// that it passes requests on to.
    static func served(_ made: [PythonOutline.CalledName]) -> [PythonOutline.CalledName] {
        let routers = made.filter { $0.callee == "ProtocolTypeRouter" }
        let chosen = routers.isEmpty ? made : routers
        return chosen.enumerated().filter { index, called in
            !chosen[(index + 1)...].contains { $0.name == called.name }
        }.map(\.element)
    }

    /// The function of a file that makes an application, if it is one of ASGI's: Flask's factories are called alike.
    static func factory(in outline: PythonOutline) -> String? {
        guard known.values.contains(where: { imports($0, outline) }) else { return nil }
        return outline.functionNames.first(where: factories.contains)
    }

    private static func imports(_ package: String, _ outline: PythonOutline) -> Bool {
        outline.importedModules.contains { $0 == package || $0.hasPrefix(package + ".") }
    }
}
