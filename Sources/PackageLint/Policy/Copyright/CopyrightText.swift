/// The copyright file's text, searched byte by byte: that of a large package has hundreds of kilobytes.
struct CopyrightText {
    /// The text.
    let bytes: [UInt8]
    /// The same in small letters, without what is not ASCII.
    private let lower: [UInt8]
    /// Small letters with each run of white space as one space.
    private let flat: [UInt8]

    /// Nil if there is none that could be read as text.
    init?(of package: CheckedPackage) {
        guard package.files[package.documentation]?.linkTarget == nil else { return nil }
        let folder = package.documentation
        let file =
            package.files["\(folder)/copyright.gz"].flatMap { package.files.resolve($0.path) }
            ?? package.files.resolve("\(folder)/copyright")
        guard let text = file?.readText()?.text else { return nil }
        self.init(Array(text.utf8))
    }

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        lower = bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        var flat: [UInt8] = []
        flat.reserveCapacity(bytes.count)
        for byte in lower {
            let isSpace = byte == 0x20 || (0x09...0x0D).contains(byte)
            if !isSpace { flat.append(byte) } else if flat.last != 0x20 { flat.append(0x20) }
        }
        self.flat = flat
    }

    /// Whether the very bytes of `text` are in it.
    func contains(_ text: StaticString) -> Bool { Self.first(text, in: bytes[...]) != nil }

    /// Whether `text`, in small letters, is in it, whatever the capitals and line breaks.
    func containsWords(_ text: StaticString) -> Bool { Self.first(text, in: flat[...]) != nil }

    /// What follows each `text`, in small letters, up to the line's end; `text` is in small letters too.
    func rests(after text: StaticString) -> [ArraySlice<UInt8>] {
        var rests: [ArraySlice<UInt8>] = []
        var place = lower[...]
        while let found = Self.first(text, in: place) {
            place = lower[(found + text.utf8CodeUnitCount)...]
            rests.append(place.prefix { $0 != 0x0A })
        }
        return rests
    }

    /// What follows each `text`, in small letters, over the line's end, up to 80 bytes.
    func beginnings(after text: StaticString) -> [ArraySlice<UInt8>] {
        var rests: [ArraySlice<UInt8>] = []
        var place = lower[...]
        while let found = Self.first(text, in: place) {
            place = lower[(found + text.utf8CodeUnitCount)...]
            rests.append(place.prefix(80))
        }
        return rests
    }

    /// Where `text` stands first.
    static func first(_ text: StaticString, in bytes: ArraySlice<UInt8>) -> Int? {
        text.withUTF8Buffer { wanted in
            guard let start = wanted.first, bytes.count >= wanted.count else { return nil }
            return bytes.withUnsafeBufferPointer { all in
                for index in 0...(all.count - wanted.count) where all[index] == start {
                    let part = UnsafeBufferPointer(rebasing: all[index..<(index + wanted.count)])
                    if part.elementsEqual(wanted) { return bytes.startIndex + index }
                }
                return nil
            }
        }
    }
}
