import PackageLint

/// The package's own program that makes its virtual environment on the server, as far as its constants tell.
struct VenvBootstrap: Sendable {
    /// Where it lies, without a first slash.
    let path: String
    /// The environment: `/opt/app/venv`.
    let environment: String
    /// The folder of the libraries, one a Python and `common`.
    let library: String
    /// The folder that it adds to Python's path; empty for none.
    let backend: String
    /// The Pythons that it says it supports: `3.11`.
    let supported: [String]
    /// Whether a script runs it when the package is installed.
    let isRun: Bool

    /// Looks for a Python program with constants that name an environment and libraries.
    static func find(in package: CheckedPackage, _ actions: MaintainerActions) -> VenvBootstrap? {
        for file in package.files.all where isPython(file) {
            guard let bytes = file.bytes else { continue }
            let text = String(decoding: bytes, as: UTF8.self)
            guard text.contains("\nLIBRARY = "), text.contains("\nCURRENT = ") else { continue }
            if let bootstrap = VenvBootstrap(file, PythonModule(bytes), actions) { return bootstrap }
        }
        return nil
    }

    private static func isPython(_ file: PackagedFile) -> Bool {
        guard file.kind == .file, let interpreter = file.content.interpreter else { return false }
        return interpreter.contains("python") || interpreter.hasSuffix("/env")
    }

    private init?(_ file: PackagedFile, _ module: PythonModule, _ actions: MaintainerActions) {
        guard let library = module["LIBRARY"]?.string, let environment = module["CURRENT"]?.string else { return nil }
        path = file.path
        self.environment = environment
        self.library = library
        backend = module["BACKEND"]?.string ?? ""
        supported = (module["SUPPORTED"]?.items ?? []).compactMap(\.string)
        isRun = actions.installing.contains { call in
            guard let first = call.words.first else { return false }
            let words = first == "/" + file.path ? Array(call.arguments) : Array(call.arguments.dropFirst())
            let runsIt = call.words.prefix(2).contains("/" + file.path)
            return runsIt && words.first { !$0.hasPrefix("-") } == "install"
        }
    }
}
