/// A function that makes the application: gunicorn is told an object, so somebody must write one.
struct ApplicationFactory {
    /// The folder that must be on Python's path, relative to the project; empty for the project's own.
    let backend: String
    /// The dotted name of the module that defines it.
    let module: String
    /// The function.
    let name: String

    /// The file to write, relative to the project.
    var newFile: String { backend.isEmpty ? "asgi.py" : "\(backend)/asgi.py" }

    /// For people: what makes the application, and what is lacking.
    var shown: String { "made by \(module):\(name), which \(newFile) must call" }

    /// What belongs into it.
    var lines: [String] { ["from \(module) import \(name)", "app = \(name)()"] }
}
