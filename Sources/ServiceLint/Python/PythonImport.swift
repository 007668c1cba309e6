/// One imported module, and how sure it is that the import is made and must succeed.
struct PythonImport: Sendable, Hashable {
    /// When it runs.
    enum Moment: Sendable, Hashable {
        /// With the module, always.
        case always
        /// With the module, but a failure is caught, or a condition comes first.
        case perhaps
        /// When a function runs.
        case later
        /// Never: for type checkers only.
        case never
    }

    /// The dotted name; empty in `from . import name`.
    let module: String
    /// The dots before it.
    let level: Int
    /// What `from … import` takes out of it; nil for a plain `import`, `*` for all.
    let names: [String]?
    /// Counted from 1.
    let line: Int
    /// When it runs.
    let moment: Moment

    /// The first part of the dotted name.
    var root: String { String(module.prefix { $0 != "." }) }
}
