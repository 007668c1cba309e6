import Testing

@testable import PackageBuild

@Suite struct CopyrightFileTests {
    static let own = """
        Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
        Upstream-Name: thing

        Files: *
        Copyright: 2026 Thing authors
        License: Apache-2.0

        """

    private func library(license: String, texts: [String]) -> BundledLibrary {
        BundledLibrary(
            name: "fastthing", version: "1.2", license: license, authors: ["A. Author"], homepage: "https://x.example",
            licenseTexts: texts, files: ["opt/thing/lib/common/fastthing/*", "opt/thing/lib/common/f.dist-info/*"])
    }

    @Test func aLineThatIsNoFieldIsNamed() throws {
        let error = try #require(throws: BuildError.self) {
            try CopyrightFile.text(own: Self.own + " Text.\n\nAll rights reserved.\n", libraries: [])
        }
        #expect("\(error)".contains("line 9: “All rights reserved.” is no field"))
    }

    @Test func aLibraryGetsAParagraphWithItsOwnTextAndClaims() throws {
        let text = "MIT License\n\nCopyright (c) 2018 Somebody\n\nPermission is hereby granted\u{0C}\r\n"
        let file = try CopyrightFile.text(own: Self.own, libraries: [library(license: "MIT", texts: [text])])
        #expect(
            file == Self.own + """

                Files:
                 opt/thing/lib/common/f.dist-info/*
                 opt/thing/lib/common/fastthing/*
                Copyright:
                 Copyright (c) 2018 Somebody
                License: MIT~fastthing
                 MIT License
                 .
                 Copyright (c) 2018 Somebody
                 .
                 Permission is hereby granted
                Comment: fastthing 1.2, https://x.example

                """)
    }

    @Test func aWholeTextThatEveryDebianHasIsPointedToAndWhatStandsAroundItStays() throws {
        let collected = """
            Terms of A.

                                             Apache License
                                       Version 2.0, January 2004

               1. Definitions.

               END OF TERMS AND CONDITIONS

            Terms of B.
            """
        let file = try CopyrightFile.text(
            own: Self.own, libraries: [library(license: "Apache-2.0 OR BSD-2-Clause", texts: [collected])])
        #expect(
            file.contains(
                """
                 Terms of A.
                 .
                 On Debian systems the full text of this licence is in
                 /usr/share/common-licenses/Apache-2.0.
                 .
                 Terms of B.

                """))
        #expect(!file.contains("1. Definitions."))
    }

    @Test(arguments: ["Apache-2.0", "Apache License 2.0"])
    func aNameThatEveryDebianHasTheTextOfIsPointedTo(name: String) throws {
        let file = try CopyrightFile.text(own: Self.own, libraries: [library(license: name, texts: [])])
        #expect(file.contains("/usr/share/common-licenses/Apache-2.0."))
    }

    @Test func withoutATextTheMetadataSpeaks() throws {
        let file = try CopyrightFile.text(own: Self.own, libraries: [library(license: "BSD-3-Clause", texts: [])])
        #expect(file.contains("Copyright holders: A. Author"))
        #expect(file.contains(" fastthing ships no text of its licence; its metadata says: BSD-3-Clause"))
    }

    @Test func aFreeFormCopyrightFileIsRefused() {
        #expect(throws: BuildError.self) { try CopyrightFile.text(own: "All mine.\n", libraries: []) }
    }
}
