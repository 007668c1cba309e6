/// Reads the grammar of POSIX XCU 2.10 top down, and collects simple commands on the way.
struct ShellParser {
    /// What surrounds the commands that are read now.
    struct Surroundings {
        var isSubstituted = false
        var isBackquoted = false
        var branches: [[String]] = []
        var function: String?
        var depth = 0
    }

    /// Blocks and substitutions within each other; no script needs more.
    static let deepest = 60
    /// After so many faults the rest is not looked at: it is no shell script.
    private static let mostFaults = 100

    let dialect: ShellDialect
    var cursor: ShellCursor
    var surroundings = Surroundings()
    var nesting: Int
    private let outerNesting: Int
    var commands: [ShellCommand] = []
    var functions: Set<String> = []
    private(set) var fault: ShellFault?
    /// Whether the fault is only ours: too many blocks within each other.
    var isTooDeep = false
    /// Here-documents whose bodies begin behind the next newline.
    var pendingHereDocuments: [HereDocument] = []
    var hereDocuments: [String] = []
    /// The token that was looked at and not taken, and where it begins.
    var peeked: ShellToken?
    var tokenStart = 0
    /// The last simple command read, unless a compound one followed it.
    var lastSimple: Int?

    init(_ bytes: [UInt8], dialect: ShellDialect, line: Int = 1, nesting: Int = 0) {
        cursor = ShellCursor(bytes, line: line)
        self.dialect = dialect
        self.nesting = nesting
        outerNesting = nesting
    }

    /// Reads all of it.
    mutating func parse() {
        var faults = 0
        while let met = parseUntilFault() {
            if fault == nil { fault = met }
            faults += 1
            guard faults < Self.mostFaults, cursor.resume(behind: met.place) else { break }
            (surroundings, peeked, pendingHereDocuments, nesting) = (Surroundings(), nil, [], outerNesting)
        }
        if isTooDeep { fault = nil }
        fillInHereDocuments()
    }

    private mutating func parseUntilFault() -> ShellFault? {
        do throws(ShellFault) {
            try list(.mayBeEmpty)
            let token = try peek()
            return token == .end ? nil : unexpected(token)
        } catch {
            return error
        }
    }

    private mutating func fillInHereDocuments() {
        for index in commands.indices {
            for place in commands[index].redirections.indices {
                guard let number = commands[index].redirections[place].hereDocumentNumber,
                    number < hereDocuments.count
                else { continue }
                commands[index].redirections[place].hereDocument = hereDocuments[number]
            }
        }
    }

    /// Goes one block deeper for the time of `body`.
    mutating func nested(_ body: (inout ShellParser) throws(ShellFault) -> Void) throws(ShellFault) {
        guard nesting < Self.deepest else {
            isTooDeep = true
            throw faultHere("blocks within each other more than \(Self.deepest) times")
        }
        nesting += 1
        try body(&self)
        nesting -= 1
    }

    func faultHere(_ reason: String) -> ShellFault { ShellFault(line: cursor.line, reason: reason, place: tokenStart) }

    func unexpected(_ token: ShellToken) -> ShellFault { faultHere("\(token.shown) is not expected here") }
}
