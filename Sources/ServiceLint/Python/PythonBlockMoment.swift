/// Tells when the body of a compound statement runs.
struct PythonBlockMoment {
    private let lines: [PythonLine]

    init(_ lines: [PythonLine]) { self.lines = lines }

    /// For the head at `index`.
    func moment(of index: Int) -> PythonImport.Moment {
        let head = lines[index]
        switch head.keyword {
        case "def": return .later
        case "class", "finally": return .always
        case "try": return catchesImportErrors(index) ? .perhaps : .always
        case "if": return mentions(head, "TYPE_CHECKING") ? .never : .perhaps
        case "with": return mentions(head, "suppress") ? .perhaps : .always
        default: return .perhaps
        }
    }

    private func mentions(_ head: PythonLine, _ word: String) -> Bool { head.tokens.contains { $0.isWord(word) } }

    /// Whether a failed import in the body of the `try` at `index` is caught, and not raised again.
    private func catchesImportErrors(_ index: Int) -> Bool {
        let depth = lines[index].depth
        var catches = false
        var isHandler = false
        // A handler is near; the limit keeps thousands of nested ones from costing their square.
        for line in lines.dropFirst(index + 1).prefix(2_000) {
            if line.depth < depth { break }
            if line.depth == depth {
                guard Self.clauses.contains(line.keyword) else { break }
                isHandler = line.keyword == "except" && Self.isWide(line)
                catches = catches || isHandler
            } else if isHandler, line.depth == depth + 1, line.keyword == "raise" {
                return false
            }
        }
        return catches
    }

    private static let clauses: Set = ["except", "else", "finally"]
    private static let errors: Set = ["ImportError", "ModuleNotFoundError", "Exception", "BaseException"]

    private static func isWide(_ line: PythonLine) -> Bool {
        line.tokens.count == 2 || line.tokens.contains { errors.contains($0.text) }
    }
}
