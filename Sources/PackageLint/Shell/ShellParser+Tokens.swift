extension ShellParser {
    /// A here-document that was announced.
    struct HereDocument {
        let number: Int
        let delimiter: [UInt8]
        let stripsTabs: Bool
    }

    /// The next token, which stays.
    mutating func peek() throws(ShellFault) -> ShellToken {
        if let peeked { return peeked }
        let token = try readToken()
        peeked = token
        return token
    }

    /// Takes the token that was looked at.
    mutating func take() { peeked = nil }

    /// Takes the next token if it is this operator.
    mutating func takes(_ symbol: String) throws(ShellFault) -> Bool {
        guard try peek() == .symbol(symbol) else { return false }
        take()
        return true
    }

    /// Takes the next token if it is this reserved word.
    mutating func takes(reserved word: String) throws(ShellFault) -> Bool {
        guard try peek().bareWord == word else { return false }
        take()
        return true
    }

    /// Takes this reserved word, which must follow.
    mutating func expect(reserved word: String) throws(ShellFault) {
        guard try takes(reserved: word) else { throw missing("\"\(word)\"", before: try peek()) }
    }

    func missing(_ what: String, before token: ShellToken) -> ShellFault {
        faultHere("\(what) is missing before \(token.shown)")
    }

    mutating func skipNewlines() throws(ShellFault) {
        while try peek() == .newline { take() }
    }

    private mutating func readToken() throws(ShellFault) -> ShellToken {
        skipBlanks()
        tokenStart = cursor.place
        guard let byte = cursor.peek() else { return .end }
        switch byte {
        case 0x0A:
            cursor.advance()
            readHereDocuments()
            return .newline
        case UInt8(ascii: ";"): return symbol(dialect == .bash ? [";;&", ";;", ";&", ";"] : [";;", ";"])
        case UInt8(ascii: "&"):
            if dialect == .bash, cursor.peek(1) == UInt8(ascii: ">") { return .redirection(try redirection(nil)) }
            return symbol(["&&", "&"])
        case UInt8(ascii: "|"): return symbol(dialect == .bash ? ["||", "|&", "|"] : ["||", "|"])
        case UInt8(ascii: "("), UInt8(ascii: ")"): return symbol(["(", ")"])
        case UInt8(ascii: "<"), UInt8(ascii: ">"):
            if isProcessSubstitution { return .word(try word()) }
            return .redirection(try redirection(nil))
        default: return try wordOrRedirection()
        }
    }

    /// bash's `<(…)`, which is a word.
    var isProcessSubstitution: Bool {
        dialect == .bash && cursor.peek(1) == UInt8(ascii: "(")
            && (cursor.peek() == UInt8(ascii: "<") || cursor.peek() == UInt8(ascii: ">"))
    }

    private mutating func symbol(_ candidates: [StaticString]) -> ShellToken {
        for candidate in candidates where cursor.follows(candidate) {
            cursor.advance(candidate.utf8CodeUnitCount)
            return .symbol("\(candidate)")
        }
        cursor.advance()
        return .symbol("")
    }

    private mutating func wordOrRedirection() throws(ShellFault) -> ShellToken {
        let word = try word()
        let next = cursor.peek()
        let isNumber = word.source.utf8.count < 6 && word.source.utf8.allSatisfy { (0x30...0x39).contains($0) }
        guard isNumber, next == UInt8(ascii: "<") || next == UInt8(ascii: ">") else { return .word(word) }
        return .redirection(try redirection(Int(word.source)))
    }

    private mutating func skipBlanks() {
        while let byte = cursor.peek() {
            if byte == 0x20 || byte == 0x09 {
                cursor.advance()
            } else if cursor.follows("\\\n") {
                cursor.advance(2, as: .continuation)
            } else if byte == UInt8(ascii: "#") {
                while let rest = cursor.peek(), rest != 0x0A { cursor.advance(as: .comment) }
            } else {
                return
            }
        }
    }

    private static let posixRedirections: [StaticString] = ["<<-", "<<", "<&", "<>", "<", ">>", ">&", ">|", ">"]
    private static let bashRedirections: [StaticString] =
        ["<<<", "<<-", "<<", "<&", "<>", "<", "&>>", "&>", ">>", ">&", ">|", ">"]

    private mutating func redirection(_ descriptor: Int?) throws(ShellFault) -> ShellRedirection {
        guard case .symbol(let symbol) = symbol(dialect == .bash ? Self.bashRedirections : Self.posixRedirections)
        else { throw faultHere("no redirection") }
        skipBlanks()
        let start = tokenStart
        guard let next = cursor.peek(), isProcessSubstitution || !next.endsShellWord else {
            throw missing("the target of \(symbol)", before: try readToken())
        }
        let target = try word()
        tokenStart = start
        var redirection = ShellRedirection(symbol: symbol, descriptor: descriptor, target: target)
        if symbol == "<<" || symbol == "<<-" { announce(&redirection) }
        return redirection
    }
}

// MARK: - Here-documents

extension ShellParser {
    private mutating func announce(_ redirection: inout ShellRedirection) {
        let number = hereDocuments.count
        hereDocuments.append("")
        redirection.hereDocumentNumber = number
        pendingHereDocuments.append(
            HereDocument(
                number: number, delimiter: Array(redirection.target.text.utf8), stripsTabs: redirection.symbol == "<<-")
        )
    }

    /// Takes the bodies of the here-documents that the line just read announced; one without end reaches to the end.
    private mutating func readHereDocuments() {
        let announced = pendingHereDocuments
        pendingHereDocuments = []
        for document in announced {
            var text: [UInt8] = []
            while !cursor.isAtEnd {
                var line = hereDocumentLine()
                if document.stripsTabs { line = Array(line.drop { $0 == 0x09 }) }
                if line == document.delimiter { break }
                text += line + [0x0A]
            }
            hereDocuments[document.number] = String(decoding: text, as: UTF8.self)
        }
    }

    private mutating func hereDocumentLine() -> [UInt8] {
        let start = cursor.place
        while let byte = cursor.peek(), byte != 0x0A { cursor.advance(as: .hereDocument) }
        let line = Array(cursor.bytes[start..<cursor.place])
        cursor.advance(as: .hereDocument)
        return line
    }
}

extension UInt8 {
    /// Whether it ends a word of a shell script unless it is quoted.
    var endsShellWord: Bool {
        switch self {
        case 0x20, 0x09, 0x0A, UInt8(ascii: ";"), UInt8(ascii: "&"), UInt8(ascii: "|"), UInt8(ascii: "<"),
            UInt8(ascii: ">"), UInt8(ascii: "("), UInt8(ascii: ")"):
            true
        default: false
        }
    }
}
