/// Licenses that every Debian system has in /usr/share/common-licenses (Policy 12.5).
struct CommonLicenseCheck: Check {
    static let apache = Tag(
        "copyright-not-using-common-license-for-apache2", .error,
        "The Apache license is not referred to where it lies.",
        advice: "Say that its text is in `/usr/share/common-licenses/Apache-2.0`.",
        source: "Debian Policy 12.5")
    static let gpl = Tag(
        "copyright-not-using-common-license-for-gpl", .error, "The GPL is not referred to where it lies.",
        advice: "Say that its text is in `/usr/share/common-licenses/GPL-3` (or the version that applies).",
        source: "Debian Policy 12.5")
    static let lgpl = Tag(
        "copyright-not-using-common-license-for-lgpl", .error, "The LGPL is not referred to where it lies.",
        advice: "Say that its text is in `/usr/share/common-licenses/LGPL-3` (or the version that applies).",
        source: "Debian Policy 12.5")
    static let fullApache = Tag(
        "copyright-file-contains-full-apache-2-license", .error, "The whole Apache license is in the copyright file.",
        advice: "Refer to `/usr/share/common-licenses/Apache-2.0` in its place.",
        source: "Debian Policy 12.5")

    static let tags = [apache, gpl, lgpl, fullApache]

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        guard let text = CopyrightText(of: package) else { return }
        if text.bytes.count > Self.lengthOfApache, text.containsWords("apache license version 2.0,"),
            text.contains("TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION")
        {
            findings.add(Self.fullApache)
        }
        guard !Self.speaksOfOthers(text), let license = Self.license(in: LicenseParagraphs(text)) else { return }
        findings.add(license)
    }

    /// About what the license has, in bytes.
    private static let lengthOfApache = 10_000

    /// The first of the licenses that a paragraph names and its text speaks of.
    private static func license(in paragraphs: LicenseParagraphs) -> Tag? {
        // The free documentation license would be another tag's.
        if paragraphs.have(names: ["gfdl", "gnu-free-documentation-license"], words: gfdlWords) { return nil }
        if paragraphs.have(
            names: ["lgpl", "gnu-lesser-general-public-license", "gnu-library-general-public-license"],
            words: ["GNU Lesser General Public License", "GNU Library General Public License"], acronym: "LGPL")
        {
            return lgpl
        }
        if paragraphs.have(
            names: ["gpl", "gnu-general-public-license"], words: ["GNU General Public License"], acronym: "GPL")
        {
            return gpl
        }
        let words = ["Apache License Version 2", "Apache License, Version 2", "Apache License , Version 2"]
        return paragraphs.have(names: ["apache-2"], words: words, acronym: "Apache-2") ? apache : nil
    }

    private static let gfdlWords = ["GNU Free Documentation License"]

    /// Whether the file refers to the folder already, or to licenses that speak of the GPL without being it.
    private static func speaksOfOthers(_ text: CopyrightText) -> Bool {
        let texts: [StaticString] = [
            "/usr/share/common-licenses", "usr/share/common-licences", "usr/share/doc/copyright", "usr/doc/copyright",
            "Zope Public License", "LICENSE AGREEMENT FOR PYTHON 1.6.1", "LaTeX Project Public License",
            "AFFERO GENERAL PUBLIC LICENSE", "CeCILL FREE SOFTWARE LICENSE AGREEMENT",
            "FREE SOFTWARE LICENSING AGREEMENT CeCILL", "CNRI OPEN SOURCE GPL-COMPATIBLE LICENSE AGREEMENT",
            "GPL-compatible", "GPL compatible",
        ]
        let words: [StaticString] = [
            "compatible with gpl", "compatible with the gpl", "compatible with gnu gpl", "compatible with the gnu gpl",
            "was previously distributed under the gnu", "was previously under the gnu",
            "means either the gnu general public license",
        ]
        return texts.contains(where: text.contains) || words.contains(where: text.containsWords)
    }
}
