/// A Python file as far as it can be read without running it.
struct PythonModule: Sendable {
    /// A name of the module and what is known of its value.
    struct Binding: Sendable, Hashable {
        let value: PythonValue
        /// Where it was assigned last, counted from 1.
        let line: Int
    }

    /// The first place where Python stops reading.
    let fault: PythonFault?
    /// What older Pythons stop at, in the order of the lines.
    let features: [PythonFeature]
    /// The names that exist once the module has run.
    let names: [String: Binding]
    /// Every import in it.
    let imports: [PythonImport]
    /// Whether it may have names that cannot be seen: by `import *`, `__getattr__`, `globals()`.
    let hasHiddenNames: Bool

    /// Reads a file.
    init(_ bytes: [UInt8]) {
        let scanner = PythonScanner(bytes)
        fault = scanner.fault ?? PythonStatementCheck.fault(in: scanner.lines)
        features = (scanner.features + PythonFeature.statements(scanner.lines)).sorted { $0.line < $1.line }
        var reader = PythonModuleReader(scanner.lines)
        reader.read()
        names = reader.names
        imports = reader.imports
        hasHiddenNames = reader.hasHiddenNames
    }

    /// The first line that a Python of this minor version stops at because it is newer.
    func feature(newerThan minor: Int) -> PythonFeature? { features.first { $0.minor > minor } }

    /// What is known of a name's value; nil if there is no such name.
    subscript(name: String) -> PythonValue? { names[name]?.value }
}
