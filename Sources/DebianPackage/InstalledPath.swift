/// Where a member of a package lies on the machine that has it installed: absolute, in normal form, one line.
///
/// libarchive takes `../../etc/passwd`, the empty name and a name with a newline without a word, and dpkg's own lists
/// (`conffiles`, `md5sums`, `PKG.list`) are lines; so this initialiser is the only way in.
///
/// To Linux a path is bytes. Swift's characters are not: “é” in one scalar equals “é” in two, and a slash with a
/// combining mark behind it is no slash. So everything here works on UTF-8.
public struct InstalledPath: Sendable {
    /// The path, which begins with a slash and, but for the root, does not end with one.
    public let string: String

    /// The root folder.
    public static let root = InstalledPath(unchecked: "/")

    /// Checks `string`.
    ///
    /// - Throws: ``DebError/badPath(_:reason:)``.
    public init(_ string: String) throws(DebError) {
        guard string.utf8.first == UInt8(ascii: "/") else {
            throw .badPath(string, reason: "it must begin with “/”")
        }
        guard string.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else {
            throw .badPath(string, reason: "control characters, newlines among them, have no place in dpkg's lists")
        }
        let names = string.utf8.split(separator: UInt8(ascii: "/"))
        guard !names.contains(where: { $0.elementsEqual("..".utf8) || $0.elementsEqual(".".utf8) }) else {
            throw .badPath(string, reason: "“.” and “..” are not allowed")
        }
        guard string.utf8.count < Self.longestPath, names.allSatisfy({ $0.count <= Self.longestName }) else {
            throw .badPath(
                string, reason: "it is too long: dpkg unpacks at most \(Self.longestName) bytes a name, 4,085 in all")
        }
        self.string = "/" + names.map { String(Substring($0)) }.joined(separator: "/")
    }

    /// Linux allows 255 bytes a name and 4,095 a path, of which dpkg needs ten for the `.dpkg-dist` that it hangs on.
    private static let longestName = 245
    private static let longestPath = 4_086

    private init(unchecked string: String) { self.string = string }

    /// The folder that this lies in; the root lies in itself.
    public var parent: InstalledPath {
        guard let slash = lastSlash, slash != string.startIndex else { return .root }
        return InstalledPath(unchecked: String(string[..<slash]))
    }

    private var lastSlash: String.Index? { string.utf8.lastIndex(of: UInt8(ascii: "/")) }

    /// The last part of the path.
    public var name: Substring { string[string.utf8.index(after: lastSlash ?? string.startIndex)...] }

    /// The path as dpkg's `md5sums` and our tar members have it, without the first slash.
    public var relative: Substring { Substring(string.utf8.dropFirst()) }

    /// This path with `relative` behind it.
    public func appending(_ relative: String) throws(DebError) -> InstalledPath {
        try InstalledPath(string + "/" + relative)
    }

    /// Whether this is `folder` or lies anywhere below it.
    public func isInside(_ folder: InstalledPath) -> Bool {
        folder == .root || self == folder || string.utf8.starts(with: (folder.string + "/").utf8)
    }
}

extension InstalledPath: Hashable {
    /// Whether both are the same bytes.
    public static func == (left: InstalledPath, right: InstalledPath) -> Bool {
        left.string.utf8.elementsEqual(right.string.utf8)
    }

    /// Hashes the bytes.
    public func hash(into hasher: inout Hasher) {
        for byte in string.utf8 { hasher.combine(byte) }
    }
}

extension InstalledPath: Comparable, CustomStringConvertible {
    /// Orders by bytes, folder by folder, as dpkg-deb walks a tree: `/a/b` stands before `/a.b`.
    public static func < (left: InstalledPath, right: InstalledPath) -> Bool {
        left.string.utf8.lexicographicallyPrecedes(right.string.utf8) { rank($0) < rank($1) }
    }

    private static func rank(_ byte: UInt8) -> Int { byte == UInt8(ascii: "/") ? -1 : Int(byte) }

    /// The path itself.
    public var description: String { string }
}
