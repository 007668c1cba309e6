@testable import PackageLint

/// The cases of the copyright file.
enum CopyrightCases {
    static let all = files + notices + licenses + references + extras

    private static let path = "usr/share/doc/sample/copyright"

    private static func text(_ text: String) -> @Sendable (inout SamplePackage) -> Void {
        { $0.addFile(path, text) }
    }

    /// A copyright file of the old form, without fields.
    private static func plain(_ sentence: String) -> @Sendable (inout SamplePackage) -> Void {
        text("This is the sample.\n\nCopyright 2026 Sample Team\n\n\(sentence)\n")
    }

    /// The good copyright file with another license.
    private static func licensed(_ name: String, _ sentence: String) -> @Sendable (inout SamplePackage) -> Void {
        text(
            """
            Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/

            Files: *
            Copyright: 2026 Sample Team
            License: \(name)
             \(sentence)

            """)
    }

    private static let files: [TagCase] = [
        TagCase(CopyrightFileCheck.none, fires: { $0.remove(path) }, silent: { $0.set("Section", "web") }),
        TagCase(
            CopyrightFileCheck.compressed, context: "[\(path).gz]",
            fires: {
                $0.remove(path)
                $0.addFile("\(path).gz", gzip: SamplePackage.copyright)
            }, silent: { $0.addFile("usr/share/doc/sample/copyrights.gz", gzip: "none\n") }),
        TagCase(
            CopyrightFileCheck.link, context: "[\(path)]",
            fires: {
                $0.remove(path)
                $0.addFile("usr/share/doc/sample/rights", SamplePackage.copyright)
                $0.addLink(path, to: "rights")
            }),
        TagCase(
            CopyrightFileCheck.folder, context: "other", fires: { $0.linkDocumentation() },
            silent: {
                $0.linkDocumentation()
                $0.set("Depends", "other (= 1.2-1)")
            }),
    ]

    private static let notices: [TagCase] = [
        TagCase(
            CopyrightNoticeCheck.notice, fires: text("This is the sample. All may use it.\n"),
            silent: text("This is the sample.\n\n(C) Copyright:\n 2026 Sample Team\n")),
        TagCase(
            CopyrightNoticeCheck.notice, "no year", fires: text("Copyright Sample Team\n"),
            silent: text("This is the sample. It is in the public\ndomain.\n")),
        TagCase(
            CopyrightNoticeCheck.notice, "sign", fires: text("Copyright 20261 Sample Team\n"),
            silent: text("This is the sample, © Sample Team, 2026.\n")),
        TagCase(
            CopyrightNoticeCheck.templates, fires: plain("Upstream Author(s): Sample Team"),
            silent: plain("Upstream authors: <sample@example.org>")),
        TagCase(
            CopyrightNoticeCheck.templates, "years", fires: plain("Copyright: <years> Sample Team"),
            silent: plain("Copyright: 2026 <the years before too>")),
        TagCase(
            CopyrightNoticeCheck.returns, fires: plain("All may use it.\r"), silent: plain("All may use it.\\r")),
        TagCase(
            CopyrightNoticeCheck.spelling, context: "occured occurred", fires: plain("No accident has occured so far."),
            silent: plain("No accident has has x_occured so far.")),
    ]

    private static let licenses: [TagCase] = [
        TagCase(
            CommonLicenseCheck.apache, fires: plain("It is under the Apache License, Version 2.0."),
            silent: plain("It is under the Apache License, Version 2.0: /usr/share/common-licenses/Apache-2.0")),
        TagCase(
            CommonLicenseCheck.apache, "DEP-5", fires: licensed("Apache-2.0", "Under the Apache License, Version 2.0."),
            silent: licensed("Expat", "This is not the Apache License, Version 2.0.")),
        TagCase(
            CommonLicenseCheck.gpl, fires: licensed("GPL-3", "Under the GNU General Public License."),
            silent: licensed("GPL-3", "See /usr/share/common-licenses/GPL-3 for the GNU General Public License.")),
        TagCase(
            CommonLicenseCheck.gpl, "plain", fires: plain("It is under the GPL."),
            silent: plain("Its license is GPL-compatible.")),
        TagCase(
            CommonLicenseCheck.lgpl, fires: licensed("LGPL-2.1", "Under the GNU Lesser General Public License."),
            silent: licensed("LGPL-2.1", "In /usr/share/common-licenses/LGPL-2.1 it stands.")),
        TagCase(
            CommonLicenseCheck.fullApache, fires: plain(apache(words: 2000)), silent: plain(apache(words: 20))),
    ]

    private static let references: [TagCase] = [
        TagCase(
            LicenseReferenceCheck.versionless, context: "usr/share/common-licenses/GPL",
            fires: plain("Under the GPL version 3, see /usr/share/common-licenses/GPL ."),
            silent: plain("Under the GPL version 3, see /usr/share/common-licenses/GPL-3 .")),
        TagCase(
            LicenseReferenceCheck.versionless, "or later", context: "usr/share/common-licenses/LGPL",
            fires: plain("Under the LGPL version 3, see /usr/share/common-licenses/LGPL."),
            silent: plain("Under the LGPL version 3 or later, see /usr/share/common-licenses/LGPL.")),
        TagCase(
            LicenseReferenceCheck.bsd, fires: plain("See /usr/share/common-licenses/BSD ."),
            silent: plain("See /usr/share/common-license/BSD .")),
        TagCase(
            LicenseReferenceCheck.folder, context: "usr/share/common-licences",
            fires: plain("See /usr/share/common-licences/GPL-3 ."),
            silent: plain("See /usr/share/common-licenses/GPL-3 .")),
        TagCase(
            LicenseReferenceCheck.address,
            fires: plain("Free Software Foundation, 59 Temple Place, Boston, MA 02111-1307, USA."),
            silent: plain("Free Software Foundation, 51 Franklin Street, Boston, MA 02110-1301, USA.")),
    ]

    private static let extras: [TagCase] = [
        TagCase(
            ExtraLicenseCheck.extra, context: "[usr/share/sample/LICENSE]",
            fires: { $0.addFile("usr/share/sample/LICENSE", "All may use it.\n") },
            silent: { $0.addFile("usr/share/sample/licenses.csv", "All may use it.\n") }),
        TagCase(
            ExtraLicenseCheck.extra, "ending", context: "[usr/share/sample/COPYING.v3.data]",
            fires: { $0.addFile("usr/share/sample/COPYING.v3.data", "All may use it.\n") },
            silent: { $0.addFile("usr/share/sample/license.yml", "All may use it.\n") }),
    ]

    private static func apache(words: Int) -> String {
        """
        Apache License
        Version 2.0, January 2004
        TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION
        \(String(repeating: "terms and\nterms ", count: words))
        /usr/share/common-licenses/Apache-2.0
        """
    }
}

extension SamplePackage {
    /// Puts a link to another package's documentation in the place of the folder.
    fileprivate mutating func linkDocumentation() {
        for file in ["copyright", "changelog.Debian.gz"] { remove("usr/share/doc/sample/\(file)") }
        remove("usr/share/doc/sample")
        addLink("usr/share/doc/sample", to: "other")
    }
}
