import DebianPackage

/// The text of a new machine-readable copyright file (DEP-5).
struct CopyrightText {
    let package: PackageFacts
    let license: LicenseSurvey
    /// What pyproject.toml calls the licence.
    let named: String?
    /// For the line on who holds the rights, where no licence file says it.
    let year: Int

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
        if let common = CommonLicense(named: name) { return common.pointerLines }
        let lines = Array(license.lines.drop(while: \.isEmpty).reversed().drop(while: \.isEmpty).reversed())
        return lines.isEmpty ? ["FIXME: the text of the licence."] : lines
    }
}
