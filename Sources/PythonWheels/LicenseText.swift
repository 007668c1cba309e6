/// The text of a licence, a notice or a list of authors that a wheel brings.
public struct LicenseText: Sendable, Hashable {
    /// The path in the wheel.
    public let path: String
    /// The text; bytes that are no UTF-8 become U+FFFD.
    public let text: String

    /// The longest text that is taken, in bytes.
    private static let longest = 4 << 20

    /// Finds the texts in `.dist-info`: what METADATA names, the folders of PEP 639 and of older tools, and files whose
    /// names say what they are.
    static func find(in files: [String: [UInt8]], distInfo: String, named: [String]) -> [LicenseText] {
        let wanted = Set(named.flatMap { ["\(distInfo)/\($0)", "\(distInfo)/licenses/\($0)"] })
        let found = files.filter { path, bytes in
            guard bytes.count <= longest, path.hasPrefix("\(distInfo)/") else { return false }
            let inside = path.dropFirst(distInfo.count + 1).lowercased()
            return wanted.contains(path) || inside.hasPrefix("licenses/") || inside.hasPrefix("license_files/")
                || ["license", "licence", "copying", "notice", "authors"].contains { inside.hasPrefix($0) }
        }
        return found.sorted { $0.key < $1.key }.map {
            LicenseText(path: $0.key, text: String(decoding: $0.value, as: UTF8.self))
        }
    }
}
