/// What a Python file says at its top, for those who look for an application in it and never run it.
package struct PythonOutline: Sendable {
    /// `name = callee(…)` outside functions and classes.
    package struct CalledName: Sendable, Hashable {
        /// The name that is assigned to.
        package let name: String
        /// The last part of what is called: `FastAPI` of `fastapi.FastAPI(…)`.
        package let callee: String
        /// Counted from 1.
        package let line: Int
    }

    /// The assignments, in the order of the lines.
    package let calledNames: [CalledName]
    /// The dotted names of the modules that are imported absolutely.
    package let importedModules: Set<String>
    /// All strings that are texts and no f-strings, in the order of the lines.
    package let strings: [String]
    /// The variables that are asked of `os.environ` and `os.getenv`, in the order of the lines.
    package let environmentNames: [String]

    /// Reads a file, up to the first fault in it.
    package init(_ bytes: [UInt8]) {
        let lines = PythonScanner(bytes).lines
        calledNames = lines.filter { $0.depth == 0 && !$0.isHead }.flatMap(Self.calledNames)
        importedModules = Set(PythonModule(bytes).imports.filter { $0.level == 0 }.map(\.module))
        let tokens = lines.flatMap(\.tokens)
        strings = tokens.compactMap(Self.plainText)
        environmentNames = Self.environmentNames(tokens)
    }

    private static func calledNames(_ line: PythonLine) -> [CalledName] {
        line.tokens.split { $0.isWord(";") }.compactMap { statement in
            guard let assignment = PythonAssignment(PythonAssignment.parts(Array(statement))), !assignment.adds,
                let name = assignment.targets.first?.name, let callee = callee(of: assignment.value)
            else { return nil }
            return CalledName(name: name, callee: callee, line: line.number)
        }
    }

    /// The last part of the dotted name that stands before the first bracket.
    private static func callee(of value: [PythonToken]) -> String? {
        let head = value.prefix { $0.kind == .name || $0.isWord(".") }
        guard head.count < value.count, value[head.count].isWord("("), let last = head.last, last.kind == .name else {
            return nil
        }
        return last.text
    }

    private static func plainText(_ token: PythonToken) -> String? {
        guard case .string(isFormatted: false) = token.kind else { return nil }
        return token.text
    }

    private static func environmentNames(_ tokens: [PythonToken]) -> [String] {
        tokens.indices.compactMap { index in
            guard let name = plainText(tokens[index]), index >= 2 else { return nil }
            let (bracket, asked) = (tokens[index - 1], tokens[index - 2])
            if bracket.isWord("["), asked.isWord("environ") { return name }
            guard bracket.isWord("(") else { return nil }
            if asked.isWord("getenv") { return name }
            let isGet = asked.isWord("get") && index >= 4 && tokens[index - 4].isWord("environ")
            return isGet ? name : nil
        }
    }
}
