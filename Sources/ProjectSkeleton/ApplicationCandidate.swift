/// An object that may be the application.
struct ApplicationCandidate: Hashable, Sendable {
    /// The folder that must be on Python's path, relative to the project; empty for the project's own.
    let backend: String
    /// The dotted name of the module.
    let module: String
    /// The object in it.
    let attribute: String
    /// What made it, such as `FastAPI`; nil where the caller named it.
    let maker: String?
    /// The file, relative to the project.
    let file: String
    /// Counted from 1; nil where the caller named it.
    let line: Int?

    /// As gunicorn is told it.
    var reference: String { "\(module):\(attribute)" }

    /// For people: what and where.
    var shown: String {
        let place = line.map { "\(file):\($0)" } ?? file
        return "\(reference) (\(maker.map { "\($0), " } ?? "")\(place))"
    }
}
