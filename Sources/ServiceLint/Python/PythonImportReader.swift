/// Reads one import statement.
struct PythonImportReader {
    /// The imports in it, and the names that they bind.
    private(set) var all: [(PythonImport, bound: [(name: String, value: PythonValue)])] = []
    private let line: Int
    private let moment: PythonImport.Moment

    init(_ tokens: [PythonToken], _ moment: PythonImport.Moment) {
        line = tokens.first?.line ?? 0
        self.moment = moment
        if tokens.first?.isWord("from") == true {
            readFrom(Array(tokens.dropFirst()))
        } else {
            for part in tokens.dropFirst().split(whereSeparator: { $0.isWord(",") }) { readPlain(Array(part)) }
        }
    }

    private mutating func readPlain(_ tokens: [PythonToken]) {
        let (path, alias) = Self.alias(tokens)
        let module = path.map(\.text).joined()
        let root = String(module.prefix { $0 != "." })
        let bound = alias ?? root
        let item = PythonImport(module: module, level: 0, names: nil, line: line, moment: moment)
        all.append((item, [(bound, .module(alias == nil ? root : module))]))
    }

    private mutating func readFrom(_ tokens: [PythonToken]) {
        guard let at = tokens.firstIndex(where: { $0.isWord("import") }) else { return }
        let path = tokens[..<at].map(\.text).joined()
        let module = String(path.drop { $0 == "." })
        let level = path.count - module.count
        let parts = tokens[(at + 1)...].filter { !$0.isWord("(") && !$0.isWord(")") }
            .split { $0.isWord(",") }.map { Self.alias(Array($0)) }
        let names = parts.compactMap { $0.path.first?.text }
        let bound = parts.compactMap { part -> (name: String, value: PythonValue)? in
            guard let name = part.path.first?.text, name != "*" else { return nil }
            return (part.alias ?? name, .unknown("\(module).\(name)"))
        }
        all.append((PythonImport(module: module, level: level, names: names, line: line, moment: moment), bound))
    }

    private static func alias(_ tokens: [PythonToken]) -> (path: [PythonToken], alias: String?) {
        guard let at = tokens.firstIndex(where: { $0.isWord("as") }) else { return (tokens, nil) }
        return (Array(tokens[..<at]), at + 1 < tokens.count ? tokens[at + 1].text : nil)
    }
}
