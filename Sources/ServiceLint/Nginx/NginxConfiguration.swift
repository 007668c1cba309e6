/// A file of nginx's configuration.
struct NginxConfiguration: Sendable {
    /// Its place, without a first slash.
    let path: String
    /// The first place where nginx stops reading.
    let fault: NginxFault?
    /// Its directives.
    let directives: [NginxDirective]

    /// Deeper blocks than any site has.
    private static let deepest = 30

    /// Reads a file.
    init(_ bytes: [UInt8], path: String) {
        self.path = path
        let scanner = NginxScanner(bytes)
        var parser = Parser(tokens: scanner.tokens)
        let directives = parser.block(depth: 0)
        self.directives = directives
        fault = scanner.fault ?? parser.fault
    }

    /// Every directive, at any depth.
    var all: [NginxDirective] { directives.flatMap { [$0] + $0.descendants } }

    /// The blocks `server` that stand at the top or in `http`.
    var servers: [NginxDirective] {
        (directives + directives.filter { $0.name == "http" }.flatMap { $0.block ?? [] })
            .filter { $0.name == "server" && $0.block != nil }
    }

    /// The blocks `upstream`, by name.
    var upstreams: [String: NginxDirective] {
        let blocks = all.filter { $0.name == "upstream" && $0.block != nil }
        return Dictionary(blocks.map { ($0.arguments.first ?? "", $0) }) { first, _ in first }
    }

    private struct Parser {
        let tokens: [NginxToken]
        var at = 0
        var fault: NginxFault?

        mutating func fail(_ line: Int, _ reason: String) {
            if fault == nil { fault = NginxFault(line: line, reason: reason) }
        }

        mutating func block(depth: Int) -> [NginxDirective] {
            var directives: [NginxDirective] = []
            while at < tokens.count, fault == nil {
                let token = tokens[at]
                switch token.kind {
                case .close:
                    if depth == 0 { fail(token.line, "“}” has no opening brace") }
                    at += 1
                    return directives
                case .semicolon, .open: fail(token.line, "“\(token.kind == .open ? "{" : ";")” stands there alone")
                case .word, .quoted:
                    if let directive = directive(depth) { directives.append(directive) }
                }
            }
            if depth > 0, fault == nil {
                fail(tokens.last?.line ?? 1, "the file ends before the “}” of a block")
            }
            return directives
        }

        private mutating func directive(_ depth: Int) -> NginxDirective? {
            let first = tokens[at]
            var words: [String] = []
            while at < tokens.count, tokens[at].kind == .word || tokens[at].kind == .quoted {
                words.append(tokens[at].text)
                at += 1
            }
            guard at < tokens.count, tokens[at].kind != .close else {
                fail(first.line, "“\(first.text)” has no “;” at its end")
                return nil
            }
            var directive = NginxDirective(
                name: first.text, arguments: Array(words.dropFirst()), line: first.line, block: nil)
            let opens = tokens[at].kind == .open
            at += 1
            if opens {
                guard depth < NginxConfiguration.deepest else {
                    fail(first.line, "its blocks are nested too deeply")
                    return nil
                }
                directive.block = block(depth: depth + 1)
            }
            return directive
        }
    }
}
