/// RECORD: every file of a wheel with hash and size (PEP 376, PEP 427).
public struct WheelRecord: Sendable, Hashable {
    /// What RECORD says of one file.
    public struct Entry: Sendable, Hashable {
        /// The hash's algorithm and digits as they stand there: `sha256=…`; nil for RECORD itself and its signatures.
        public let hash: String?
        /// Bytes; nil where RECORD does not say.
        public let size: Int64?
    }

    /// What RECORD says, by path in the wheel.
    public let entries: [String: Entry]

    /// Reads RECORD: lines of three fields in the form of Python's `csv` module.
    ///
    /// - Throws: ``WheelFault/malformed(file:reason:)``.
    init(_ bytes: [UInt8]) throws(WheelFault) {
        var entries: [String: Entry] = [:]
        for row in try Self.rows(String(decoding: bytes, as: UTF8.self)) where row != [""] {
            guard row.count == 3 else { throw Self.malformed("“\(row.joined(separator: ","))” has not three fields") }
            guard row[2].isEmpty || (Int64(row[2]) ?? -1) >= 0 else { throw Self.malformed("“\(row[2])” is no size") }
            let entry = Entry(hash: row[1].isEmpty ? nil : row[1], size: Int64(row[2]))
            guard entries.updateValue(entry, forKey: row[0]) == nil else {
                throw Self.malformed("\(row[0]) stands in it twice")
            }
        }
        self.entries = entries
    }

    /// The same RECORD with other entries for some of the paths.
    ///
    /// - Throws: ``WheelFault/malformed(file:reason:)``.
    static func text(_ bytes: [UInt8], replacing entries: [String: Entry]) throws(WheelFault) -> String {
        try rows(String(decoding: bytes, as: UTF8.self)).map { row in
            guard let path = row.first, let entry = entries[path] else { return line(row) }
            return line([path, entry.hash ?? "", entry.size.map(String.init) ?? ""])
        }.joined()
    }

    private static func line(_ row: [String]) -> String {
        let fields = row.map { field in
            guard field.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return field }
            let parts = field.split(separator: "\"", omittingEmptySubsequences: false)
            return "\"" + parts.joined(separator: "\"\"") + "\""
        }
        return fields.joined(separator: ",") + "\n"
    }

    private static func malformed(_ reason: String) -> WheelFault { .malformed(file: "RECORD", reason: reason) }

    /// Splits comma-separated values; a quoted field may hold commas, line ends and doubled quotes (RFC 4180).
    private static func rows(_ text: String) throws(WheelFault) -> [[String]] {
        var rows: [[String]] = []
        var row: [String] = []
        var field = ""
        var isQuoted = false
        var characters = Array(text)[...]
        while let character = characters.popFirst() {
            switch (isQuoted, character) {
            case (true, "\"") where characters.first == "\"": field.append(characters.removeFirst())
            case (true, "\""): isQuoted = false
            case (false, "\"") where field.isEmpty: isQuoted = true
            case (false, ","):
                row.append(field)
                field = ""
            case (false, _) where character.isNewline:
                rows.append(row + [field])
                (row, field) = ([], "")
            default: field.append(character)
            }
        }
        guard !isQuoted else { throw malformed("a quotation mark is missing") }
        if !row.isEmpty || !field.isEmpty { rows.append(row + [field]) }
        return rows
    }

    /// Compares the files that a wheel holds with those that RECORD lists, by name and declared size.
    ///
    /// - Throws: the first difference in the order of the names. RECORD and its signatures cannot be in it with a hash.
    func check(_ sizes: [String: Int64], distInfo: String) throws(WheelFault) {
        let exempt = Set(["RECORD", "RECORD.jws", "RECORD.p7s"].map { "\(distInfo)/\($0)" })
        for (path, size) in sizes.sorted(by: { $0.key < $1.key }) where !exempt.contains(path) {
            guard let entry = entries[path] else { throw .notInRecord(path) }
            guard entry.hash != nil else { throw Self.malformed("\(path) has no hash in it") }
            guard entry.size == nil || entry.size == size else {
                throw .recordMismatch(file: path, expected: "\(entry.size ?? 0) bytes", got: "\(size) bytes")
            }
        }
        for path in entries.keys.sorted() where sizes[path] == nil && !exempt.contains(path) {
            throw .onlyInRecord(path)
        }
    }
}
