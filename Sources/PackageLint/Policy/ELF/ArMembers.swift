/// The members of an archive of object files, with GNU's long names; stops where the archive is damaged.
struct ArMembers: Sequence, IteratorProtocol {
    struct Member {
        let name: String
        let content: ArraySlice<UInt8>
    }

    private let bytes: [UInt8]
    private var place = 8
    private var longNames: ArraySlice<UInt8> = []

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func next() -> Member? {
        while place <= bytes.count - 60 {
            let name = text(place, 16)
            guard let size = Int(text(place + 48, 10)), size >= 0, size <= bytes.count - place - 60 else { return nil }
            let content = bytes[(place + 60)..<(place + 60 + size)]
            place += 60 + size + size % 2
            switch name {
            case "//": longNames = content
            case "/", "/SYM64/": continue
            default: return Member(name: shown(name), content: content)
            }
        }
        return nil
    }

    private func text(_ start: Int, _ count: Int) -> String {
        var field = bytes[start..<start + count]
        while field.last == 0x20 { field.removeLast() }
        return String(decoding: field, as: UTF8.self)
    }

    private func shown(_ name: String) -> String {
        if name.hasPrefix("/"), let offset = Int(name.dropFirst()), offset >= 0, offset < longNames.count {
            return String(decoding: longNames.dropFirst(offset).prefix { $0 != 0x2F && $0 != 0x0A }, as: UTF8.self)
        }
        return name.hasSuffix("/") ? String(name.dropLast()) : name
    }
}
