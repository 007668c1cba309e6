import ServiceLint

/// What makes an ASGI application when it is called.
enum ApplicationMaker {
    /// The classes and functions, and which package must have been imported for the name to mean this.
    private static let known: [String: String] = [
        "FastAPI": "fastapi", "Starlette": "starlette", "Litestar": "litestar", "Quart": "quart", "Sanic": "sanic",
        "Esmerald": "esmerald", "get_asgi_application": "django", "ProtocolTypeRouter": "channels",
        "ASGIApp": "socketio", "AsyncApp": "connexion", "Application": "blacksheep", "App": "falcon",
    ]

    /// The usual names of functions that make one, in a project's own words.
    private static let factories: Set = [
        "create_app", "make_app", "get_app", "build_app", "create_application", "make_application", "get_application",
    ]

    private static let usualNames: Set = ["app", "application", "api", "asgi"]

    /// Whether an assignment makes an application.
    static func makes(_ called: PythonOutline.CalledName, in outline: PythonOutline) -> Bool {
        if let package = known[called.callee] {
            return outline.importedModules.contains { $0 == package || $0.hasPrefix(package + ".") }
        }
        return factories.contains(called.callee) && usualNames.contains(called.name)
    }
}
