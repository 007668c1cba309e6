/// Goes through a module's lines as Python would at import, and notes names and imports.
struct PythonModuleReader {
    private let lines: [PythonLine]
    /// The heads of the blocks that the present line stands in.
    private var heads: [PythonLine] = []
    /// For each of these, when its body runs.
    private var moments: [PythonImport.Moment] = []
    private(set) var names: [String: PythonModule.Binding] = [:]
    /// The values of these, for expressions that use them.
    private var known: [String: PythonValue] = [:]
    private(set) var imports: [PythonImport] = []
    private(set) var hasHiddenNames = false

    init(_ lines: [PythonLine]) { self.lines = lines }

    /// Reads all lines.
    mutating func read() {
        for (index, line) in lines.enumerated() {
            while heads.count > line.depth {
                heads.removeLast()
                moments.removeLast()
            }
            guard line.isHead else {
                statements(line.tokens)
                continue
            }
            head(line, index)
        }
    }

    private mutating func head(_ line: PythonLine, _ index: Int) {
        define(line)
        heads.append(line)
        moments.append(PythonBlockMoment(lines).moment(of: index))
        if let colon = line.colon, colon + 1 < line.tokens.count {
            statements(Array(line.tokens[(colon + 1)...]))
            heads.removeLast()
            moments.removeLast()
        } else if heads.count != line.depth + 1 {
            // A depth that was skipped comes from a fault, which is reported already.
            heads = Array(heads.suffix(line.depth + 1))
            moments = Array(moments.suffix(line.depth + 1))
        }
    }

    /// Whether the present line's names are the module's: not those of a function or class.
    private var isModuleScope: Bool { !heads.contains { $0.keyword == "def" || $0.keyword == "class" } }

    private var moment: PythonImport.Moment {
        if moments.contains(.never) { return .never }
        if moments.contains(.later) { return .later }
        return moments.contains(.perhaps) ? .perhaps : .always
    }

    private mutating func define(_ line: PythonLine) {
        guard isModuleScope else { return }
        switch line.keyword {
        case "def", "class":
            guard let at = line.tokens.firstIndex(where: { $0.isWord(line.keyword) }), at + 1 < line.tokens.count else {
                return
            }
            if line.tokens[at + 1].text == "__getattr__" { hasHiddenNames = true }
            bind(line.tokens[at + 1].text, .callable, line.number)
        case "for", "with", "except", "while", "if", "elif", "match":
            for (token, next) in zip(line.tokens, line.tokens.dropFirst())
            where token.kind == .name && !PythonKeywords.hard.contains(token.text) && !next.isWord("(") {
                guard line.keyword != "if" && line.keyword != "elif" || next.isWord(":=") else { continue }
                if names[token.text] == nil { bind(token.text, .unknown(token.text), line.number) }
            }
        default: break
        }
    }

    private mutating func bind(_ name: String, _ value: PythonValue, _ line: Int) {
        guard moment != .never else { return }
        // Each statement may double a value; nobody's settings are that large.
        set(name, value.exceeds(2_000) ? .unknown(name) : value, line)
        known[name] = names[name]?.value
    }

    private mutating func set(_ name: String, _ value: PythonValue, _ line: Int) {
        guard moment == .perhaps, let earlier = names[name]?.value, earlier != value else {
            names[name] = PythonModule.Binding(
                value: moment == .perhaps && names[name] == nil ? .choice([value, .unknown(name)]) : value, line: line)
            return
        }
        names[name] = PythonModule.Binding(value: .choice([earlier, value]), line: line)
    }

    private mutating func statements(_ tokens: [PythonToken]) {
        for part in tokens.split(whereSeparator: { $0.isWord(";") }) { statement(Array(part)) }
    }

    private mutating func statement(_ tokens: [PythonToken]) {
        guard let first = tokens.first else { return }
        if first.isWord("import") || first.isWord("from") {
            for item in PythonImportReader(tokens, moment).all { note(item) }
        } else if isModuleScope {
            if tokens.contains(where: { $0.isWord("globals") || $0.isWord("exec") || $0.isWord("vars") }) {
                hasHiddenNames = true
            }
            if moment != .later { assign(tokens) }
        }
    }

    private mutating func note(_ item: (PythonImport, bound: [(name: String, value: PythonValue)])) {
        imports.append(item.0)
        guard isModuleScope else { return }
        if item.0.names?.contains("*") == true { hasHiddenNames = true }
        for bound in item.bound { bind(bound.name, bound.value, item.0.line) }
    }

    private mutating func assign(_ tokens: [PythonToken]) {
        let parts = PythonAssignment.parts(tokens)
        guard let assignment = PythonAssignment(parts) else { return }
        var value = PythonEvaluator.value(of: assignment.value, names: known)
        for target in assignment.targets {
            if assignment.adds, let old = target.name.flatMap({ known[$0] }) {
                value = PythonEvaluator.sum(old, value)
            }
            bindTarget(target, value, tokens[0].line)
        }
    }

    private mutating func bindTarget(_ target: PythonAssignment.Target, _ value: PythonValue, _ line: Int) {
        if let name = target.name { return bind(name, value, line) }
        let items = value.items ?? []
        for (index, name) in target.names.enumerated() {
            let isKnown = items.count == target.names.count
            bind(name, isKnown ? items[index] : .unknown(name), line)
        }
    }
}
