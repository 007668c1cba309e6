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

    /// A string that is a text and no f-string.
    package struct Text: Sendable, Hashable {
        /// Its value.
        package let text: String
        /// Counted from 1.
        package let line: Int
        /// The object whose decorator it is the first argument of: `app` of `@app.get("/health")`; nil otherwise.
        package let decoratedBy: String?
    }

    /// The assignments, in the order of the lines.
    package let calledNames: [CalledName]
    /// The dotted names of the modules that are imported absolutely.
    package let importedModules: Set<String>
    /// How many levels up an import goes at most: 1 for `from . import name`, 0 where none is relative.
    package let relativeLevel: Int
    /// The functions that are defined outside of others and of classes, in the order of the lines.
    package let functionNames: [String]
    /// All strings that are texts and no f-strings, in the order of the lines.
    package let texts: [Text]
    /// The variables that are asked of `os.environ` and `os.getenv`, in the order of the lines.
    package let environmentNames: [String]

    /// Reads a file, up to the first fault in it.
    package init(_ bytes: [UInt8]) {
        let lines = PythonScanner(bytes).lines
        calledNames = lines.filter { $0.depth == 0 && !$0.isHead }.flatMap(Self.calledNames)
        var reader = PythonModuleReader(lines)
        reader.read()
        importedModules = Set(reader.imports.filter { $0.level == 0 }.map(\.module))
        relativeLevel = reader.imports.map(\.level).max() ?? 0
        functionNames = lines.filter { $0.depth == 0 }.compactMap(Self.functionName)
        let tokens = lines.flatMap(\.tokens)
        texts = lines.flatMap(Self.texts)
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

    private static func functionName(_ line: PythonLine) -> String? {
        guard line.keyword == "def", let word = line.tokens.firstIndex(where: { $0.isWord("def") }),
            line.tokens.count > word + 1
        else { return nil }
        return line.tokens[word + 1].text
    }

    private static func texts(_ line: PythonLine) -> [Text] {
        let head = line.tokens.prefix(5)
        let isDecorator = head.count == 5 && head[0].isWord("@") && head[2].isWord(".") && head[4].isWord("(")
        return line.tokens.enumerated().compactMap { index, token in
            plainText(token).map {
                Text(text: $0, line: token.line, decoratedBy: isDecorator && index == 5 ? head[1].text : nil)
            }
        }
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
