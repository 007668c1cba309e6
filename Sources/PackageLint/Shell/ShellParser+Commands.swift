extension ShellParser {
    /// Whether a list may have no command at all.
    enum Emptiness {
        case mayBeEmpty
        case needsCommand
    }

    private static let closingWords: Set = ["then", "else", "elif", "fi", "do", "done", "esac", "}"]
    private static let closingSymbols: Set = [")", ";;", ";&", ";;&"]

    private func isClosing(_ token: ShellToken) -> Bool {
        switch token {
        case .end: true
        case .symbol(let symbol): Self.closingSymbols.contains(symbol)
        default: token.bareWord.map(Self.closingWords.contains) ?? false
        }
    }

    /// Commands up to what closes the block, which stays.
    mutating func list(_ emptiness: Emptiness) throws(ShellFault) {
        try skipNewlines()
        if isClosing(try peek()) {
            if emptiness == .needsCommand { throw unexpected(try peek()) }
            return
        }
        while true {
            try andOr()
            let token = try peek()
            guard token == .newline || token == .symbol(";") || token == .symbol("&") else { return }
            if token == .symbol("&") { mark(.background) }
            take()
            try skipNewlines()
            if isClosing(try peek()) { return }
        }
    }

    private mutating func andOr() throws(ShellFault) {
        while true {
            let first = commands.count
            try pipeline()
            let token = try peek()
            guard token == .symbol("&&") || token == .symbol("||") else { return }
            mark(token == .symbol("&&") ? .and : .or)
            markTested(from: first)
            take()
            try skipNewlines()
        }
    }

    private mutating func pipeline() throws(ShellFault) {
        let first = commands.count
        var isNegated = false
        while try takes(reserved: "!") { isNegated = true }
        try command()
        while true {
            let token = try peek()
            guard token == .symbol("|") || token == .symbol("|&") else { break }
            mark(.pipe)
            take()
            try skipNewlines()
            try command()
        }
        if isNegated { markTested(from: first) }
    }

    private mutating func mark(_ follower: ShellCommand.Follower) {
        if let lastSimple, lastSimple < commands.count { commands[lastSimple].follower = follower }
    }

    mutating func markTested(from first: Int) {
        for index in first..<max(first, commands.count) { commands[index].isTested = true }
    }

    private mutating func command() throws(ShellFault) {
        let token = try peek()
        if try compound(token) {
            while case .redirection = try peek() { take() }
            lastSimple = nil
        } else if isClosing(token) {
            throw unexpected(token)
        } else {
            try simple()
        }
    }

    private mutating func simple() throws(ShellFault) {
        let start = tokenStart
        var command = newCommand()
        while true {
            let token = try peek()
            switch token {
            case .redirection(let redirection): command.redirections.append(redirection)
            case .word(let word) where command.words.isEmpty && word.isAssignment: command.assignments.append(word)
            case .word(let word): command.words.append(word)
            case .symbol("(") where isFunctionName(command): return try function(command)
            default:
                guard !command.words.isEmpty || !command.assignments.isEmpty || !command.redirections.isEmpty else {
                    throw unexpected(token)
                }
                return add(command, at: start)
            }
            take()
        }
    }

    private func newCommand() -> ShellCommand {
        var command = ShellCommand(line: cursor.line)
        if case .word(let word)? = peeked { command.line = word.line }
        command.isSubstituted = surroundings.isSubstituted
        command.isBackquoted = surroundings.isBackquoted
        command.branches = surroundings.branches
        command.function = surroundings.function
        command.depth = surroundings.depth
        return command
    }

    mutating func add(_ command: ShellCommand, at start: Int) {
        lastSimple = commands.count
        var command = command
        command.place = start
        commands.append(command)
    }

    private func isFunctionName(_ command: ShellCommand) -> Bool {
        guard let name = command.words.first, command.words.count == 1, command.assignments.isEmpty,
            command.redirections.isEmpty
        else { return false }
        guard dialect == .posix else { return !name.isQuoted }
        return name.source.utf8.allSatisfy(\.isNameByte) && !(0x30...0x39).contains(name.source.utf8.first ?? 0x30)
    }

    private mutating func function(_ command: ShellCommand) throws(ShellFault) {
        take()
        guard try takes(")") else { throw missing("\")\"", before: try peek()) }
        try functionBody(command.words.first?.text ?? "")
    }

    mutating func functionBody(_ name: String) throws(ShellFault) {
        functions.insert(name)
        try skipNewlines()
        let saved = surroundings
        surroundings.function = name
        surroundings.depth += 1
        try nested { parser throws(ShellFault) in try parser.command() }
        surroundings = saved
        lastSimple = nil
    }

    /// Records words that are no command but matter to readers, such as those of `for`.
    mutating func note(_ words: [ShellWord], at start: Int) {
        var command = newCommand()
        command.words = words
        command.line = words.first?.line ?? command.line
        add(command, at: start)
    }
}
