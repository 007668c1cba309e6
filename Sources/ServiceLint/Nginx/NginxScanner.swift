/// Cuts nginx's configuration into words as `ngx_conf_read_token` does.
struct NginxScanner {
    private let bytes: [UInt8]
    private var at = 0
    private var line = 1
    private(set) var tokens: [NginxToken] = []
    private(set) var fault: NginxFault?

    /// Reads all of `bytes`, or up to the first fault.
    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        while at < bytes.count, fault == nil { next() }
    }

    private mutating func next() {
        switch bytes[at] {
        case 0x0A:
            line += 1
            at += 1
        case 0x20, 0x09, 0x0D: at += 1
        case 0x23: while at < bytes.count, bytes[at] != 0x0A { at += 1 }
        case 0x3B: mark(.semicolon)
        case 0x7B: mark(.open)
        case 0x7D: mark(.close)
        case 0x22, 0x27: quoted(bytes[at])
        default: word()
        }
    }

    private mutating func mark(_ kind: NginxToken.Kind) {
        tokens.append(NginxToken(kind: kind, text: "", line: line))
        at += 1
    }

    private mutating func quoted(_ quote: UInt8) {
        let first = line
        var text: [UInt8] = []
        at += 1
        while at < bytes.count, bytes[at] != quote {
            if bytes[at] == 0x5C, at + 1 < bytes.count {
                if bytes[at + 1] != quote, bytes[at + 1] != 0x5C { text.append(bytes[at]) }
                at += 1
            }
            if bytes[at] == 0x0A { line += 1 }
            text.append(bytes[at])
            at += 1
        }
        guard at < bytes.count else {
            fault = NginxFault(line: first, reason: "the quotation mark that stands there is never closed")
            return
        }
        at += 1
        tokens.append(NginxToken(kind: .quoted, text: String(decoding: text, as: UTF8.self), line: first))
        if at < bytes.count, !Self.endsWord(bytes[at]), bytes[at] != 0x29 {
            fault = NginxFault(line: line, reason: "a space or “;” must follow the closing quotation mark")
        }
    }

    private mutating func word() {
        let first = line
        let start = at
        while at < bytes.count, !Self.endsWord(bytes[at]) {
            if bytes[at] == 0x5C, at + 1 < bytes.count {
                at += 1
                if bytes[at] == 0x0A { line += 1 }
            } else if bytes[at] == 0x24, at + 1 < bytes.count, bytes[at + 1] == 0x7B {
                // The brace of `${name}` opens no block.
                at += 1
            }
            at += 1
        }
        at = min(at, bytes.count)
        tokens.append(NginxToken(kind: .word, text: String(decoding: bytes[start..<at], as: UTF8.self), line: first))
    }

    private static func endsWord(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x20, 0x09, 0x0A, 0x0D, 0x3B, 0x7B: true
        default: false
        }
    }
}
