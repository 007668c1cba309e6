/// The records of a pax header: `LENGTH KEY=VALUE`, each with a newline (pax(1)).
struct PaxRecords {
    private var values: [String: [UInt8]] = [:]
    /// Whether all of it could be read.
    private(set) var isWhole = true

    init() {}

    init(_ bytes: [UInt8]) {
        var rest = bytes[...]
        while !rest.isEmpty {
            guard let record = Self.record(rest) else {
                isWhole = false
                return
            }
            values[record.key] = Array(record.value)
            rest = rest.dropFirst(record.length)
        }
    }

    private static func record(
        _ bytes: ArraySlice<UInt8>
    ) -> (length: Int, key: String, value: ArraySlice<UInt8>)? {
        let digits = bytes.prefix { (0x30...0x39).contains($0) }
        guard digits.count <= 7, let length = Int(String(decoding: digits, as: UTF8.self)) else { return nil }
        guard length > digits.count + 1, length <= bytes.count else { return nil }
        let record = bytes.prefix(length).dropFirst(digits.count + 1).dropLast()
        guard let equals = record.firstIndex(of: UInt8(ascii: "=")) else { return nil }
        return (length, String(decoding: record[..<equals], as: UTF8.self), record[(equals + 1)...])
    }

    /// Takes over what `others` say; theirs wins.
    mutating func merge(_ others: PaxRecords) { values.merge(others.values) { $1 } }

    /// Corrects `member` by the records that describe it.
    func apply(to member: inout TarMember) {
        if let path = values["path"] { member.name = path }
        if let link = values["linkpath"] { member.linkName = link }
        if let user = values["uname"] { member.userName = user }
        if let group = values["gname"] { member.groupName = group }
        if let size = number("size") { member.size = size }
        if let user = number("uid") { member.userID = user }
        if let group = number("gid") { member.groupID = group }
        if let modified = number("mtime") { member.modified = modified }
    }

    /// Whole seconds suffice for dates with fractions.
    private func number(_ key: String) -> Int64? {
        guard let value = values[key] else { return nil }
        return Int64(String(decoding: value.prefix { $0 != UInt8(ascii: ".") }, as: UTF8.self))
    }
}
