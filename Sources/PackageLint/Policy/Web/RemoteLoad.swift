/// An element of a page that makes the browser load something from an address with a host.
struct RemoteLoad {
    /// The whole element: `<img src="https://example.org/a.png">`.
    let element: String
    /// Its name: `img`.
    let name: String
    /// The address as it is written.
    let url: String

    /// The address without scheme and slashes: host and path.
    var address: String { url.firstRange(of: "//").map { String(url[$0.upperBound...]) } ?? url }

    /// Which elements load what an attribute names.
    private static let elements: [(attribute: String, names: [String])] = [
        ("src", ["div", "embed", "frame", "iframe", "img", "input", "script", "source", "track", "video", "audio"]),
        ("data-href", ["div"]), ("codebase", ["applet", "object"]), ("data", ["object"]), ("poster", ["video"]),
        ("href", ["link"]),
    ]
    private static let values = KeywordSearch(["=\"http", "=\"ftp", "=\"//", "@import"])
    /// How far an element may reach to either side of an address, and how many addresses are looked at: what is made to
    /// cost us time ends here.
    private static let (longest, most) = (4096, 400)

    /// Whether `page`, in letters of any size, has an address in such an attribute.
    static func mayOccur(in page: [UInt8]) -> Bool {
        var isFound = false
        values.each(in: page) { word, offset in
            isFound = word == 3 || elements.contains { ends(page[..<offset], with: $0.attribute) }
            return !isFound
        }
        return isFound
    }

    /// All in `page`, which is in small letters.
    static func all(in page: [UInt8]) -> [RemoteLoad] {
        var loads: [RemoteLoad] = []
        var count = 0
        values.each(in: page) { word, offset in
            if word == 3 { loads += imported(page, at: offset) } else { loads += loaded(page, valueAt: offset) }
            count += 1
            return count < most
        }
        return loads
    }

    // MARK: - Elements

    private static func loaded(_ page: [UInt8], valueAt equals: Int) -> [RemoteLoad] {
        guard let attribute = elements.first(where: { ends(page[..<equals], with: $0.attribute) }),
            let url = self.url(page, from: equals + 2)
        else { return [] }
        let before = page[..<(equals - attribute.attribute.utf8.count)].suffix(longest)
        guard let close = page[(equals + 3 + url.utf8.count)...].prefix(longest).firstIndex(of: 0x3E) else { return [] }
        let open = before[(before.lastIndex(of: 0x3E).map { $0 + 1 } ?? before.startIndex)...]
        return attribute.names.compactMap { name in
            start(of: name, in: open).map { start in
                RemoteLoad(element: String(decoding: page[start...close], as: UTF8.self), name: name, url: url)
            }
        }
    }

    /// Whether `bytes` end with a space and `word`, which is in small letters.
    private static func ends(_ bytes: ArraySlice<UInt8>, with word: String) -> Bool {
        let end = bytes.suffix(word.utf8.count + 1)
        return end.count > word.utf8.count && end.first.map(isSpace) == true
            && end.dropFirst().elementsEqual(word.utf8) { $0 | 0x20 == $1 | 0x20 }
    }

    /// Where `<name` and a space begin.
    private static func start(of name: String, in bytes: ArraySlice<UInt8>) -> Int? {
        var rest = bytes
        while let open = rest.firstIndex(of: 0x3C) {
            rest = rest[(open + 1)...]
            if rest.starts(with: name.utf8), rest.dropFirst(name.utf8.count).first.map(isSpace) == true { return open }
        }
        return nil
    }

    /// What stands up to the next quote on the same line, if it names a host.
    private static func url(_ page: [UInt8], from start: Int) -> String? {
        let value = page[start...].prefix(longest).prefix { $0 != 0x22 && $0 != 0x0A && $0 != 0x0D }
        guard value.endIndex < page.count, page[value.endIndex] == 0x22 else { return nil }
        let hosts = ["//", "http://", "https://", "ftp://", "ftps://"]
        guard hosts.contains(where: { value.starts(with: $0.utf8) }) else { return nil }
        return String(decoding: value, as: UTF8.self)
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    // MARK: - Style sheets

    /// `@import url("https://…");`.
    private static func imported(_ page: [UInt8], at offset: Int) -> [RemoteLoad] {
        var rest = page[(offset + 7)...]
        guard let space = rest.first, isSpace(space) else { return [] }
        for part in ["url", "(", "\""] {
            rest = rest.drop(while: isSpace)
            guard rest.starts(with: part.utf8) else { return [] }
            rest = rest.dropFirst(part.utf8.count)
        }
        guard let url = self.url(page, from: rest.startIndex) else { return [] }
        rest = rest.dropFirst(url.utf8.count + 1)
        for part in [UInt8(0x29), 0x3B] {
            rest = rest.drop(while: isSpace)
            guard rest.first == part else { return [] }
            rest = rest.dropFirst()
        }
        let element = String(decoding: page[offset..<rest.startIndex], as: UTF8.self)
        return [RemoteLoad(element: element, name: "@import", url: url)]
    }
}

// MARK: - What does no harm

extension RemoteLoad {
    /// Whether the host is this machine.
    var isLocal: Bool {
        guard let slash = address.firstIndex(of: "/") else { return false }
        var host = address[..<slash]
        if let at = host.firstIndex(of: "@"), at != host.startIndex { host = host[host.index(after: at)...] }
        if host == "::1" || host.hasPrefix("::1:") { return true }
        let name = host.prefix { $0 != ":" }
        let numbers = name.split(separator: ".", omittingEmptySubsequences: false)
        return name == "localhost"
            || numbers.count == 4 && numbers[0] == "127" && numbers.allSatisfy { 1...3 ~= $0.count && Int($0) != nil }
    }

    private static let harmless: Set = [
        "alternate", "author", "bookmark", "canonical", "copyright", "edituri", "generator", "generator-home", "help",
        "license", "next", "prev", "schema.dct", "search",
    ]

    /// Whether it is a `<link>` that only names something, and that browsers do not follow by themselves.
    var isHarmlessLink: Bool {
        guard name == "link", let start = element.firstRange(of: "rel=\"") else { return false }
        guard start.lowerBound > element.startIndex,
            element[element.index(before: start.lowerBound)].isWhitespace
        else { return false }
        return Self.harmless.contains(String(element[start.upperBound...].prefix { $0 != "\"" }))
    }

    /// GNOME's legal.xml names the licence by its address.
    func isLegalNotice(in file: Substring) -> Bool {
        file == "legal.xml" && name == "link" && address.hasPrefix("creativecommons.org/licenses/")
    }
}
