/// The text of a new machine-readable copyright file (DEP-5).
struct CopyrightText {
    let package: PackageFacts
    let license: LicenseSurvey
    /// What pyproject.toml calls the licence.
    let named: String?
    /// For the line on who holds the rights, where no licence file says it.
    let year: Int

    /// Licences whose text every Debian has (Policy 12.5).
    private static let common = [
        "Apache-2.0": "Apache-2.0", "GPL-2.0-only": "GPL-2", "GPL-2.0-or-later": "GPL-2", "GPL-3.0-only": "GPL-3",
        "GPL-3.0-or-later": "GPL-3", "LGPL-2.1-or-later": "LGPL-2.1", "LGPL-3.0-or-later": "LGPL-3",
        "MPL-2.0": "MPL-2.0",
    ]

    var text: String {
        """
        Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
        Upstream-Name: \(package.name)
        Upstream-Contact: \(package.maintainer)
        Comment: The Python distributions that the package bundles come with their own
         licences; the build appends their paragraphs.

        Files: *
        Copyright: \(license.copyright ?? "\(year) \(package.maintainer)")
        License: \(name)
        \(terms.map { $0.isEmpty ? " ." : " \($0)" }.joined(separator: "\n"))

        """
    }

    /// The licence's short name, which is one word.
    private var name: String {
        let word = named.map { $0.filter { $0.isASCII && ($0.isLetter || $0.isNumber || ".-+".contains($0)) } } ?? ""
        // DEP-5 calls it so, since there are several licences of MIT's.
        if word == "MIT" { return "Expat" }
        if !word.isEmpty, word == named { return word }
        let first = license.lines.prefix(4).joined(separator: " ").lowercased()
        if first.contains("mit license") { return "Expat" }
        if first.contains("apache license") { return "Apache-2.0" }
        return license.file == nil ? "FIXME" : "as-is"
    }

    private var terms: [String] {
        if let file = Self.common[name] {
            return ["On Debian systems the full text of this licence is in", "/usr/share/common-licenses/\(file)."]
        }
        let lines = Array(license.lines.drop(while: \.isEmpty).reversed().drop(while: \.isEmpty).reversed())
        return lines.isEmpty ? ["FIXME: the text of the licence."] : lines
    }
}
