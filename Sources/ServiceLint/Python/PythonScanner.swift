/// Cuts Python into tokens and logical lines, without running or compiling anything.
///
/// Hostile input costs time in proportion to its length and nothing else: nesting is counted, not recursed into.
struct PythonScanner {
    private let bytes: [UInt8]
    private var at = 0
    private var line = 1
    private var brackets: [(mark: UInt8, line: Int)] = []
    private var indents = [0]
    private var tokens: [PythonToken] = []
    private(set) var lines: [PythonLine] = []
    private(set) var fault: PythonFault?
    /// Literals that older Pythons stop at.
    private(set) var features: [PythonFeature] = []

    /// Reads all of `bytes`, or up to the first fault.
    init(_ bytes: [UInt8]) {
        self.bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        while at < self.bytes.count, fault == nil { physicalLine() }
        if let open = brackets.last, fault == nil {
            fail("“\(Character(UnicodeScalar(open.mark)))” was never closed", at: open.line)
        }
        endLine()
    }

    private mutating func fail(_ reason: String, at number: Int? = nil) {
        if fault == nil { fault = PythonFault(line: number ?? line, reason: reason) }
    }

    private func peek(_ offset: Int = 0) -> UInt8 { at + offset < bytes.count ? bytes[at + offset] : 0 }

    private mutating func physicalLine() {
        if brackets.isEmpty, tokens.isEmpty { indentation() }
        while at < bytes.count, fault == nil {
            if bytes[at] == 0x0A {
                newline()
                return
            }
            token()
        }
    }

    private mutating func newline() {
        at += 1
        line += 1
        if brackets.isEmpty { endLine() }
    }

    /// The width of the spaces before a line; a tab leads to the next multiple of eight.
    private mutating func indentation() {
        var width = 0
        while at < bytes.count {
            switch bytes[at] {
            case 0x20: width += 1
            case 0x09: width = (width / 8 + 1) * 8
            case 0x0C: width = 0
            default:
                if bytes[at] != 0x0A, bytes[at] != 0x0D, bytes[at] != 0x23 { indent(width) }
                return
            }
            at += 1
        }
    }

    private mutating func indent(_ width: Int) {
        let opens = lines.last.map { $0.isHead && $0.tokens.last?.isWord(":") == true } ?? false
        if width > indents.last ?? 0 {
            guard opens else { return fail("its indentation is unexpected") }
            guard indents.count < 100 else { return fail("it is indented too deeply") }
            indents.append(width)
            return
        }
        if opens { return fail("an indented block is expected after “:”") }
        while indents.count > 1, width < indents.last ?? 0 { indents.removeLast() }
        if width != indents.last { fail("its indentation matches no line before it") }
    }

    private mutating func endLine() {
        guard !tokens.isEmpty else { return }
        lines.append(PythonLine(tokens: tokens, depth: indents.count - 1))
        tokens = []
    }

    private mutating func token() {
        let byte = bytes[at]
        switch byte {
        case 0x20, 0x09, 0x0D, 0x0C: at += 1
        case 0x23: while at < bytes.count, bytes[at] != 0x0A { at += 1 }
        case 0x5C: continuation()
        case 0x22, 0x27: string(prefix: "")
        case 0x30...0x39: number()
        case 0x2E where (0x30...0x39).contains(peek(1)): number()
        case 0x41...0x5A, 0x61...0x7A, 0x5F, 0x80...0xFF: word()
        default: symbol(byte)
        }
    }

    private mutating func continuation() {
        at += 1
        if peek() == 0x0D { at += 1 }
        guard peek() == 0x0A else { return fail("a character follows “\\”") }
        at += 1
        line += 1
    }

    private mutating func add(_ kind: PythonToken.Kind, _ text: String, line number: Int? = nil) {
        tokens.append(PythonToken(kind: kind, text: text, line: number ?? line))
    }

    private mutating func number() {
        let start = at
        while at < bytes.count {
            let byte = bytes[at]
            let isSign = (byte == 0x2B || byte == 0x2D) && (bytes[at - 1] | 0x20) == 0x65 && bytes[start] != 0x30
            guard Self.isWord(byte) || byte == 0x2E || (isSign && at > start) else { break }
            at += 1
        }
        add(.number, String(decoding: bytes[start..<at], as: UTF8.self))
    }

    private mutating func word() {
        let start = at
        while at < bytes.count, Self.isWord(bytes[at]) { at += 1 }
        let text = String(decoding: bytes[start..<at], as: UTF8.self)
        if peek() == 0x22 || peek() == 0x27, Self.prefixes.contains(text.lowercased()) {
            string(prefix: text.lowercased())
        } else {
            add(.name, text)
        }
    }

    private static let prefixes: Set = ["r", "u", "b", "f", "t", "br", "rb", "fr", "rf", "tr", "rt"]

    static func isWord(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x80...0xFF: true
        default: false
        }
    }

    private mutating func string(prefix: String) {
        let first = line
        var reader = PythonStringReader(bytes, at: at, prefix: prefix)
        guard let text = reader.read() else {
            return fail("the string that begins there was never closed", at: first)
        }
        line += reader.newlines
        at = reader.at
        if reader.isNested {
            features.append(
                PythonFeature(minor: 12, line: first, name: "an f-string with its own quotation mark or “\\” in braces")
            )
        }
        if prefix.contains("t") { features.append(PythonFeature(minor: 14, line: first, name: "a template string")) }
        add(
            prefix.contains("b") ? .bytes : .string(isFormatted: prefix.contains("f") || prefix.contains("t")), text,
            line: first)
    }

    private mutating func symbol(_ byte: UInt8) {
        switch byte {
        case 0x28, 0x5B, 0x7B:
            guard brackets.count < 200 else { return fail("too many brackets are open") }
            brackets.append((byte, line))
        case 0x29, 0x5D, 0x7D: close(byte)
        case 0x24, 0x3F, 0x60: return fail("“\(Character(UnicodeScalar(byte)))” has no meaning in Python")
        case 0x00...0x1F, 0x7F: return fail("a control character stands there")
        default: break
        }
        let length = Self.operators.first { bytes[at...].starts(with: $0.utf8) }?.utf8.count ?? 1
        add(.symbol, String(decoding: bytes[at..<min(at + length, bytes.count)], as: UTF8.self))
        at += length
    }

    private static let operators = [
        "**=", "//=", ">>=", "<<=", "...", "!=", "->", ":=", "==", "<=", ">=", "+=", "-=", "*=", "/=", "%=", "&=", "|=",
        "^=", "@=", "**", "//", "<<", ">>",
    ]

    private mutating func close(_ byte: UInt8) {
        let shown = Character(UnicodeScalar(byte))
        guard let open = brackets.popLast() else { return fail("“\(shown)” has no opening bracket") }
        let pairs: [UInt8: UInt8] = [0x28: 0x29, 0x5B: 0x5D, 0x7B: 0x7D]
        if pairs[open.mark] != byte {
            fail("“\(shown)” does not close the “\(Character(UnicodeScalar(open.mark)))” of line \(open.line)")
        }
    }
}
