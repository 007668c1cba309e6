extension ShellParser {
    /// Reads a compound command if `token` begins one.
    mutating func compound(_ token: ShellToken) throws(ShellFault) -> Bool {
        if token == .symbol("(") {
            take()
            if dialect == .bash, cursor.peek() == UInt8(ascii: "(") {
                try bashArithmetic()
            } else {
                try block { parser throws(ShellFault) in try parser.subshell() }
            }
            return true
        }
        guard let word = token.bareWord else { return false }
        switch word {
        case "{": try reserved { parser throws(ShellFault) in try parser.braces() }
        case "if": try reserved { parser throws(ShellFault) in try parser.branching() }
        case "while", "until": try reserved { parser throws(ShellFault) in try parser.loop() }
        case "for": try reserved { parser throws(ShellFault) in try parser.counting() }
        case "case": try reserved { parser throws(ShellFault) in try parser.choice() }
        default: return dialect == .bash ? try bashCompound(word) : false
        }
        return true
    }

    private mutating func reserved(_ body: (inout ShellParser) throws(ShellFault) -> Void) throws(ShellFault) {
        take()
        try block(body)
    }

    private mutating func block(_ body: (inout ShellParser) throws(ShellFault) -> Void) throws(ShellFault) {
        let saved = surroundings
        try nested(body)
        surroundings = saved
    }

    private mutating func subshell() throws(ShellFault) {
        try list(.needsCommand)
        guard try takes(")") else { throw missing("\")\"", before: try peek()) }
    }

    private mutating func braces() throws(ShellFault) {
        try list(.needsCommand)
        try expect(reserved: "}")
    }

    /// Commands whose status is looked at.
    private mutating func condition() throws(ShellFault) {
        let first = commands.count
        try list(.needsCommand)
        markTested(from: first)
    }

    private mutating func branching() throws(ShellFault) {
        surroundings.depth += 1
        repeat {
            try condition()
            try expect(reserved: "then")
            try list(.needsCommand)
        } while try takes(reserved: "elif")
        if try takes(reserved: "else") { try list(.needsCommand) }
        try expect(reserved: "fi")
    }

    private mutating func loop() throws(ShellFault) {
        try condition()
        try body()
    }

    private mutating func body() throws(ShellFault) {
        try expect(reserved: "do")
        surroundings.depth += 1
        try list(.needsCommand)
        try expect(reserved: "done")
    }

    private mutating func counting() throws(ShellFault) {
        let start = tokenStart
        if dialect == .bash, try peek() == .symbol("(") {
            take()
            try bashArithmetic()
            _ = try takes(";")
        } else {
            try names(at: start)
        }
        try skipNewlines()
        if dialect == .bash, try takes(reserved: "{") { return try braces() }
        try body()
    }

    private mutating func names(at start: Int) throws(ShellFault) {
        guard case .word(let name) = try peek(), name.source.utf8.allSatisfy(\.isNameByte) else {
            throw unexpected(try peek())
        }
        var words = [ShellWord(text: "for", source: "for", line: name.line), name]
        take()
        try skipNewlines()
        guard try takes(reserved: "in") else {
            _ = try takes(";")
            return note(words, at: start)
        }
        while case .word(let word) = try peek() {
            words.append(word)
            take()
        }
        let token = try peek()
        guard token == .newline || token == .symbol(";") else { throw unexpected(token) }
        take()
        note(words, at: start)
    }

    private mutating func choice() throws(ShellFault) {
        guard case .word = try peek() else { throw unexpected(try peek()) }
        take()
        try skipNewlines()
        try expect(reserved: "in")
        surroundings.depth += 1
        try skipNewlines()
        while try !takes(reserved: "esac") { try branch() }
    }

    private mutating func branch() throws(ShellFault) {
        _ = try takes("(")
        var patterns: [String] = []
        repeat {
            guard case .word(let pattern) = try peek() else { throw unexpected(try peek()) }
            patterns.append(pattern.text)
            take()
        } while try takes("|")
        guard try takes(")") else { throw missing("\")\"", before: try peek()) }
        surroundings.branches.append(patterns)
        try list(.mayBeEmpty)
        surroundings.branches.removeLast()
        for symbol in [";;", ";&", ";;&"] where try takes(symbol) { return try skipNewlines() }
        guard try peek().bareWord == "esac" else { throw unexpected(try peek()) }
    }
}

// MARK: - bash

extension ShellParser {
    private mutating func bashCompound(_ word: String) throws(ShellFault) -> Bool {
        switch word {
        case "[[": try bashTest()
        case "function": try bashFunction()
        case "select": try reserved { parser throws(ShellFault) in try parser.counting() }
        case "time", "coproc":
            while let word = try peek().bareWord, word == "time" || word == "coproc" { take() }
            return try compound(try peek())
        default: return false
        }
        return true
    }

    private mutating func bashFunction() throws(ShellFault) {
        take()
        guard case .word(let name) = try peek() else { throw unexpected(try peek()) }
        take()
        if try takes("("), try !takes(")") { throw missing("\")\"", before: try peek()) }
        try functionBody(name.text)
    }

    /// `[[ … ]]`, in which other rules hold; only its end is looked for.
    private mutating func bashTest() throws(ShellFault) {
        let start = tokenStart
        take()
        while let byte = cursor.peek() {
            if cursor.follows("]]"), let before = cursor.peek(-1), before.endsShellWord {
                cursor.advance(2)
                return
            }
            if byte.endsShellWord { cursor.advance() } else { _ = try word() }
        }
        tokenStart = start
        throw faultHere("\"]]\" is missing")
    }

    /// `((…))`; the first parenthesis is taken.
    private mutating func bashArithmetic() throws(ShellFault) {
        let start = tokenStart
        var level = 1
        while level > 0 {
            guard let byte = cursor.peek() else {
                tokenStart = start
                throw faultHere("\"))\" is missing")
            }
            if byte == UInt8(ascii: "(") { level += 1 }
            if byte == UInt8(ascii: ")") { level -= 1 }
            if byte.endsShellWord { cursor.advance() } else { _ = try word() }
        }
    }
}
