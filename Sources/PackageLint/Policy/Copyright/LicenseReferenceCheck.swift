/// References to files of licenses (Policy 12.5).
struct LicenseReferenceCheck: Check {
    static let versionless = Tag(
        "copyright-refers-to-versionless-license-file", .warning, "A license of one version is referred to without it.",
        advice:
            "`/usr/share/common-licenses/GPL` leads to the newest version. Name the one that applies, as in `GPL-2`.",
        source: "Debian Policy 12.5")
    static let bsd = Tag(
        "copyright-refers-to-deprecated-bsd-license-file", .warning, "The file “BSD” is referred to.",
        advice: "It names the University of California as the holder. Put the license's text into the copyright file.",
        source: "Debian Policy 12.5")
    static let folder = Tag(
        "copyright-refers-to-incorrect-directory", .error, "The folder of licenses is misspelt.",
        advice: "It is `/usr/share/common-licenses`, with an s in the middle.",
        source: "Debian Policy 12.5")
    static let address = Tag(
        "old-fsf-address-in-copyright-file", .warning, "The Free Software Foundation has moved.",
        advice: "Replace the postal address by `https://www.gnu.org/licenses/`, or leave it out.",
        source: "https://www.fsf.org/about/contact")

    static let tags = [versionless, bsd, folder, address]

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        guard let text = CopyrightText(of: package) else { return }
        if text.contains("/usr/share/common-licenses/BSD") { findings.add(Self.bsd) }
        if text.contains("usr/share/common-licences") { findings.add(Self.folder, "usr/share/common-licences") }
        if text.contains("02111-1307") || Self.namesCambridge(text) { findings.add(Self.address) }
        if let reference = Self.versionless(text) { findings.add(Self.versionless, reference) }
    }

    /// The foundation was at Cambridge, Massachusetts, 02139, until 1995.
    private static func namesCambridge(_ text: CopyrightText) -> Bool {
        guard let place = CopyrightText.first("Foundation", in: text.bytes[...]) else { return false }
        return text.containsWords("free software foundation")
            && CopyrightText.first("02139", in: text.bytes[place...]) != nil
    }

    /// The first reference to a license without its version, if the text speaks of one version only.
    private static func versionless(_ text: CopyrightText) -> String? {
        let rests = text.rests(after: "usr/share/common-licenses/")
        let names: [(name: String, rest: ArraySlice<UInt8>)] = rests.compactMap { rest in
            ["lgpl", "gpl", "gfdl"].first { rest.starts(with: $0.utf8) }.map { ($0, rest.dropFirst($0.utf8.count)) }
        }
        guard let (name, rest) = names.first(where: { $0.rest.first != UInt8(ascii: "-") }) else { return nil }
        if let next = rest.first, (0x61...0x7A).contains(next) || (0x30...0x39).contains(next) { return nil }
        let later: [StaticString] = ["any later", "or later", "as perl itself", "license-alias: perl", "license: perl"]
        guard !later.contains(where: text.containsWords), text.containsWords("version") else { return nil }
        guard !text.rests(after: "license:").contains(where: { isOrLater($0, name) }) else { return nil }
        return "usr/share/common-licenses/\(name.uppercased())"
    }

    /// `GPL-2+`.
    private static func isOrLater(_ rest: ArraySlice<UInt8>, _ name: String) -> Bool {
        let words = rest.drop { $0 == 0x20 }
        guard words.starts(with: "\(name)-".utf8) else { return false }
        let version = words.dropFirst(name.utf8.count + 1).prefix { (0x30...0x39).contains($0) || $0 == 0x2E }
        return !version.isEmpty && words.dropFirst(name.utf8.count + 1 + version.count).first == UInt8(ascii: "+")
    }
}
