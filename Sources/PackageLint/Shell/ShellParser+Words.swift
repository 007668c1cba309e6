extension ShellParser {
    /// A word while it is read.
    private typealias Partial = (text: [UInt8], isQuoted: Bool, isExpanded: Bool)

    /// Reads a word; the cursor stands on its first byte.
    mutating func word() throws(ShellFault) -> ShellWord {
        let start = cursor.place
        let line = cursor.line
        tokenStart = start
        var partial: Partial = ([], false, false)
        while let byte = cursor.peek(), !byte.endsShellWord || opensBashGroup(since: start) {
            try part(byte, &partial)
        }
        tokenStart = start
        return ShellWord(
            text: String(decoding: partial.text, as: UTF8.self), source: cursor.text(from: start),
            isQuoted: partial.isQuoted, isExpanded: partial.isExpanded, line: line)
    }

    private mutating func part(_ byte: UInt8, _ partial: inout Partial) throws(ShellFault) {
        switch byte {
        case UInt8(ascii: "\\"): escape(&partial)
        case UInt8(ascii: "'"): try singleQuotes(&partial)
        case UInt8(ascii: "\""): try doubleQuotes(&partial)
        case UInt8(ascii: "$"), UInt8(ascii: "`"): try expansion(&partial, inQuotes: false)
        case UInt8(ascii: "("), UInt8(ascii: "<"), UInt8(ascii: ">"):
            let start = cursor.place
            if byte != UInt8(ascii: "(") { cursor.advance() }
            try parentheses()
            partial.text += cursor.bytes[start..<cursor.place]
            partial.isExpanded = true
        default:
            partial.text.append(byte)
            cursor.advance()
        }
    }

    /// bash's `name=(…)`, `@(…)` and `<(…)`, which belong to a word.
    private func opensBashGroup(since start: Int) -> Bool {
        guard dialect == .bash else { return false }
        if isProcessSubstitution { return true }
        guard cursor.peek() == UInt8(ascii: "("), cursor.place > start, let before = cursor.peek(-1) else {
            return false
        }
        return "=?*+@!".utf8.contains(before)
    }

    /// Steps over `(…)` with what it holds, whatever that is.
    private mutating func parentheses() throws(ShellFault) {
        let start = cursor.place
        var level = 0
        var unused: Partial = ([], false, false)
        repeat {
            guard let byte = cursor.peek() else {
                tokenStart = start
                throw faultHere("\")\" is missing")
            }
            switch byte {
            case UInt8(ascii: "("):
                level += 1
                cursor.advance()
            case UInt8(ascii: ")"):
                level -= 1
                cursor.advance()
            case UInt8(ascii: "<"), UInt8(ascii: ">"): cursor.advance()
            case UInt8(ascii: "#") where cursor.peek(-1).map { $0 == 0x20 || $0 == 0x0A || $0 == 0x09 } ?? false:
                while let rest = cursor.peek(), rest != 0x0A { cursor.advance(as: .comment) }
            default: try part(byte, &unused)
            }
        } while level > 0
    }

    private mutating func escape(_ partial: inout Partial) {
        if cursor.peek(1) == 0x0A {
            cursor.advance(2, as: .continuation)
            return
        }
        cursor.advance()
        if let next = cursor.peek() { partial.text.append(next) }
        cursor.advance()
        partial.isQuoted = true
    }

    private mutating func singleQuotes(_ partial: inout Partial) throws(ShellFault) {
        let start = cursor.place
        partial.isQuoted = true
        cursor.advance()
        while let byte = cursor.peek(), byte != UInt8(ascii: "'") {
            partial.text.append(byte)
            cursor.advance(as: .singleQuoted)
        }
        try close(start, "'")
    }

    private mutating func close(_ start: Int, _ quote: Unicode.Scalar) throws(ShellFault) {
        guard cursor.peek() == UInt8(ascii: quote) else {
            tokenStart = start
            throw faultHere("the quotation that begins with \(quote) has no end")
        }
        cursor.advance()
    }

    private mutating func doubleQuotes(_ partial: inout Partial) throws(ShellFault) {
        let start = cursor.place
        partial.isQuoted = true
        cursor.advance()
        while let byte = cursor.peek(), byte != UInt8(ascii: "\"") { try quoted(byte, &partial) }
        let inside = start + 1
        cursor.mark(from: inside, as: .doubleQuoted)
        try close(start, "\"")
    }

    /// One part of what stands between double quotes.
    private mutating func quoted(_ byte: UInt8, _ partial: inout Partial) throws(ShellFault) {
        switch byte {
        case UInt8(ascii: "\\"):
            let next = cursor.peek(1)
            if next == 0x0A {
                cursor.advance(2, as: .continuation)
            } else if let next {
                // Before other characters the backslash stays (POSIX XCU 2.2.3).
                if !"$`\"\\".utf8.contains(next) { partial.text.append(byte) }
                partial.text.append(next)
                cursor.advance(2)
            } else {
                cursor.advance()
            }
        case UInt8(ascii: "$"), UInt8(ascii: "`"): try expansion(&partial, inQuotes: true)
        default:
            partial.text.append(byte)
            cursor.advance()
        }
    }
}

// MARK: - Expansions

extension ShellParser {
    private mutating func expansion(_ partial: inout Partial, inQuotes: Bool) throws(ShellFault) {
        let start = cursor.place
        let next = cursor.peek(1)
        partial.isExpanded = true
        if cursor.peek() == UInt8(ascii: "`") {
            try backquotes(inQuotes: inQuotes)
        } else if cursor.follows("$(("), isArithmetic {
            try arithmetic()
        } else if next == UInt8(ascii: "(") {
            try substitution()
        } else if next == UInt8(ascii: "{") {
            try parameter(inQuotes: inQuotes)
        } else if dialect == .bash, !inQuotes, next == UInt8(ascii: "'") {
            try ansiQuotes()
        } else {
            cursor.advance()
            // `$#` begins no comment, `$$` no second expansion.
            if let next, "#$?!*@-".utf8.contains(next) { cursor.advance() }
        }
        partial.text += cursor.bytes[start..<cursor.place]
    }

    /// bash's `$'…'`, in which a backslash escapes.
    private mutating func ansiQuotes() throws(ShellFault) {
        let start = cursor.place
        cursor.advance(2)
        while let byte = cursor.peek(), byte != UInt8(ascii: "'") {
            cursor.advance(byte == UInt8(ascii: "\\") ? 2 : 1, as: .singleQuoted)
        }
        try close(start, "'")
    }

    /// `$(…)`: commands of their own.
    private mutating func substitution() throws(ShellFault) {
        let saved = (surroundings, lastSimple, peeked, tokenStart)
        cursor.advance(2)
        surroundings.isSubstituted = true
        peeked = nil
        try nested { parser throws(ShellFault) in
            try parser.list(.mayBeEmpty)
            guard try parser.takes(")") else { throw parser.missing("\")\"", before: try parser.peek()) }
        }
        (surroundings, lastSimple, peeked, tokenStart) = saved
    }

    /// Whether the two brackets are closed side by side: `$((a; b) | c)` is a substitution that begins with a subshell
    /// (POSIX XCU 2.6.3).
    private var isArithmetic: Bool {
        var level = 2
        var quote: UInt8?
        for offset in 3..<Self.longestArithmetic {
            guard let byte = cursor.peek(offset) else { return true }
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") {
                quote = byte
            } else if byte == UInt8(ascii: "(") {
                level += 1
            } else if byte == UInt8(ascii: ")") {
                level -= 1
                if level == 1 { return cursor.peek(offset + 1) == UInt8(ascii: ")") }
            }
        }
        return true
    }

    private static let longestArithmetic = 500

    /// `$((…))`: numbers; what looks like a command in it is none.
    private mutating func arithmetic() throws(ShellFault) {
        let start = cursor.place
        cursor.advance(3)
        try nested { parser throws(ShellFault) in try parser.numbers() }
        guard cursor.follows("))") else {
            tokenStart = start
            throw faultHere("\"))\" is missing")
        }
        cursor.advance(2)
    }

    private mutating func numbers() throws(ShellFault) {
        var level = 0
        var unused: Partial = ([], false, false)
        while let byte = cursor.peek() {
            if byte == UInt8(ascii: "(") {
                level += 1
                cursor.advance()
            } else if level == 0, cursor.follows("))") {
                return
            } else if byte == UInt8(ascii: ")") {
                level = max(0, level - 1)
                cursor.advance()
            } else {
                try quoted(byte, &unused)
            }
        }
    }

    /// `${…}`.
    private mutating func parameter(inQuotes: Bool) throws(ShellFault) {
        let start = cursor.place
        cursor.advance(2)
        try nested { parser throws(ShellFault) in
            // `${#}` and `${#name}`: no comment.
            if parser.cursor.peek() == UInt8(ascii: "#") { parser.cursor.advance() }
            var unused: Partial = ([], false, false)
            while let byte = parser.cursor.peek(), byte != UInt8(ascii: "}") {
                if byte == UInt8(ascii: "\"") {
                    try parser.doubleQuotes(&unused)
                } else if byte == UInt8(ascii: "'"), !inQuotes {
                    try parser.singleQuotes(&unused)
                } else {
                    try parser.quoted(byte, &unused)
                }
            }
        }
        guard cursor.peek() == UInt8(ascii: "}") else {
            tokenStart = start
            throw faultHere("\"}\" is missing")
        }
        cursor.advance()
    }

    /// Backquotes, in which a backslash escapes a few characters before the commands are read.
    private mutating func backquotes(inQuotes: Bool) throws(ShellFault) {
        let start = cursor.place
        let line = cursor.line
        var content: [UInt8] = []
        cursor.advance()
        while let byte = cursor.peek(), byte != UInt8(ascii: "`") {
            if byte == UInt8(ascii: "\\"), let next = cursor.peek(1),
                "$`\\".utf8.contains(next)
                    || inQuotes && next == UInt8(ascii: "\"")
            {
                content.append(next)
                cursor.advance(2)
            } else {
                content.append(byte)
                cursor.advance()
            }
        }
        try close(start, "`")
        try substituted(content, at: start, line: line)
    }

    private mutating func substituted(_ content: [UInt8], at start: Int, line: Int) throws(ShellFault) {
        guard nesting < Self.deepest else { return isTooDeep = true }
        var inner = ShellParser(content, dialect: dialect, line: line, nesting: nesting + 1)
        inner.surroundings = surroundings
        inner.surroundings.isSubstituted = true
        inner.surroundings.isBackquoted = true
        inner.parse()
        for var command in inner.commands {
            command.place += start
            commands.append(command)
        }
        isTooDeep = isTooDeep || inner.isTooDeep
        guard let fault = inner.fault else { return }
        tokenStart = start
        throw ShellFault(line: fault.line, reason: fault.reason, place: start)
    }
}
