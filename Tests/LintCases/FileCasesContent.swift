@testable import PackageLint

/// The cases of documentation, and of what stands in files.
enum FileCasesContent {
    static let all: [TagCase] = documentation + misplaced + compressed + images + encoding + whole

    private static let doc = "usr/share/doc/sample"

    private static let documentation: [TagCase] = [
        TagCase(
            DocumentationFolderCheck.empty, context: "[usr/share/doc/sample/AUTHORS]",
            fires: { $0.addFile("\(doc)/AUTHORS", "") },
            silent: { $0.addFile("\(doc)/examples/AUTHORS", "") }),
        TagCase(
            DocumentationFolderCheck.empty, "compressed", fires: { $0.addFile("\(doc)/NEWS.gz", gzip: "") },
            silent: { $0.addFile("\(doc)/AUTHORS.gz", gzip: "Sample Team\n") }),
        TagCase(
            DocumentationFolderCheck.script,
            fires: { $0.addFile("\(doc)/start", "#!/bin/sh\nexit 0\n", mode: 0o755) },
            silent: { $0.addFile("\(doc)/examples/start", "#!/bin/sh\nexit 0\n", mode: 0o755) }),
        TagCase(
            DocumentationFolderCheck.executable, context: "0755 [usr/share/doc/sample/table.csv]",
            fires: { $0.addFile("\(doc)/table.csv", "a\n", mode: 0o755) },
            silent: { $0.addFile("\(doc)/table.csv", "a\n") }),
        TagCase(
            DocumentationFolderCheck.installation, fires: { $0.addFile("\(doc)/INSTALL.md", "# How\n") },
            silent: { $0.addFile("\(doc)/INSTALLED.md", "# What\n") }),
        TagCase(
            DocumentationFolderCheck.direct, fires: { $0.addFile("usr/share/doc/sample.csv", "a\n") },
            silent: { $0.addFile("usr/share/doc/sample/a.csv", "a\n") }),
        TagCase(
            DocumentationFolderCheck.template,
            fires: { $0.addFile("\(doc)/README.Debian", "sample for Debian\n\nSo far nothing to say\n") },
            silent: { $0.addFile("\(doc)/README.Debian", "sample for Debian\n\nBegin with the table.\n") }),
        TagCase(
            DocumentationFolderCheck.template, "compressed",
            fires: { $0.addFile("\(doc)/README.Debian.gz", gzip: "Comments regarding the Package\n") },
            silent: { $0.addFile("\(doc)/README.source", "Comments regarding the Package\n") }),
        TagCase(
            DocumentationFolderCheck.duplicates, context: "usr/share/doc/sample/a.csv usr/share/doc/sample/b.csv",
            fires: {
                $0.addFile("\(doc)/b.csv", "a\n")
                $0.addFile("\(doc)/a.csv", "a\n")
            },
            silent: {
                $0.addFile("usr/share/sample/b.csv", "a\n")
                $0.addFile("\(doc)/a.csv", "a\n")
            }),
    ]

    private static let misplaced: [TagCase] = [
        TagCase(
            MisplacedDocumentationCheck.misplaced, context: "[usr/share/sample/robots.txt]",
            fires: { $0.addFile("usr/share/sample/robots.txt", "User-agent: *\n") },
            silent: { $0.addFile("usr/share/sample/templates/mail.txt", "Hello\n") }),
        TagCase(
            MisplacedDocumentationCheck.misplaced, "readme",
            fires: { $0.addFile("usr/share/sample/README.md", "# Sample\n") },
            silent: { $0.addFile("usr/share/sample/README.old", "# Sample\n") }),
        TagCase(
            MisplacedDocumentationCheck.misplaced, "a name alone",
            fires: { $0.addFile("usr/share/sample/Contributing", "Please do.\n") },
            silent: { $0.addFile("etc/sample/README", "Please do.\n") }),
        TagCase(
            MisplacedDocumentationCheck.misplaced, "metadata of a wheel",
            fires: {
                for name in ["METADATA", "RECORD", "top_level.txt"] {
                    $0.addFile("usr/share/sample/a-1.dist-info/\(name)", "a\n")
                }
            },
            silent: {
                for name in ["METADATA", "RECORD", "WHEEL", "top_level.txt"] {
                    $0.addFile("usr/share/sample/a-1.dist-info/\(name)", "a\n")
                }
            }),
        TagCase(
            MisplacedDocumentationCheck.misplaced, "empty", fires: { $0.addFile("usr/share/sample/readme", "") },
            silent: { $0.addFile("usr/share/sample/readme2", "") }),
    ]

    private static let soundZip: [UInt8] =
        [0x50, 0x4B, 3, 4] + [UInt8](repeating: 0, count: 22) + [1, 0, 0, 0, 0x61] + [0x50, 0x4B, 1, 2]
        + [UInt8](repeating: 0, count: 24) + [1] + [UInt8](repeating: 0, count: 17) + [0x61]
        + [0x50, 0x4B, 5, 6, 0, 0, 0, 0, 1, 0, 1, 0, 47, 0, 0, 0, 31, 0, 0, 0, 0, 0]

    private static let soundXZ: [UInt8] = [
        0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00, 0x00, 0x04, 0xE6, 0xD6, 0xB4, 0x46, 0x00, 0x00, 0x00, 0x00, 0x1C, 0xDF,
        0x44, 0x21, 0x1F, 0xB6, 0xF3, 0x7D, 0x01, 0x00, 0x00, 0x00, 0x00, 0x04, 0x59, 0x5A,
    ]

    private static let compressed: [TagCase] = [
        TagCase(
            BrokenCompressionCheck.gzip, "no gzip at all", fires: { $0.addFile("usr/share/sample/a.gz", "a\n") },
            silent: { $0.addFile("usr/share/sample/a.gz", gzip: "a\n") }),
        TagCase(
            BrokenCompressionCheck.gzip, "empty", fires: { $0.addFile("usr/share/sample/a.GZ", "") },
            silent: { $0.addFile("usr/share/sample/gz", "") }),
        TagCase(
            BrokenCompressionCheck.xz, fires: { $0.addFile("usr/share/sample/a.xz", bytes: soundXZ.dropLast(3) + []) },
            silent: { $0.addFile("usr/share/sample/a.xz", bytes: soundXZ) }),
        TagCase(
            BrokenCompressionCheck.zip,
            fires: { $0.addFile("usr/share/sample/a.zip", bytes: soundZip.dropLast(3) + []) },
            silent: { $0.addFile("usr/share/sample/a.zip", bytes: soundZip) }),
    ]

    private static let images: [TagCase] = [
        TagCase(
            ImageCheck.conflicting, context: "(is PNG) [usr/share/sample/a.jpg]",
            fires: { $0.addFile("usr/share/sample/a.jpg", bytes: png) },
            silent: { $0.addFile("usr/share/sample/a.png", bytes: png) }),
        TagCase(
            ImageCheck.conflicting, "svg", context: "(is SVG) [usr/share/sample/a.png]",
            fires: { $0.addFile("usr/share/sample/a.png", "<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>\n") },
            silent: { $0.addFile("usr/share/sample/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>\n") }),
        TagCase(
            ImageCheck.inLib, fires: { $0.addFile("usr/lib/sample/a.png", bytes: png) },
            silent: { $0.addFile("usr/lib/sample/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>\n") }),
    ]

    private static let png: [UInt8] = [
        0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00, 0x00, 0x0D, 0x49, 0x48, 0x44, 0x52, 0x00, 0x00,
        0x00, 0x01, 0x00, 0x00, 0x00, 0x01, 0x08, 0x06, 0x00, 0x00, 0x00, 0x1F, 0x15, 0xC4, 0x89, 0x00, 0x00, 0x00,
        0x0D, 0x49, 0x44, 0x41, 0x54, 0x78, 0x9C, 0x63, 0x00, 0x01, 0x00, 0x00, 0x05, 0x00, 0x01, 0x0D, 0x0A, 0x2D,
        0xB4, 0x00, 0x00, 0x00, 0x00, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82,
    ]

    private static func latin(_ text: String) -> [UInt8] { text.unicodeScalars.map { UInt8($0.value) } }

    private static let encoding: [TagCase] = [
        TagCase(
            EncodingCheck.national, context: "[usr/share/sample/names.lst]",
            fires: { $0.addFile("usr/share/sample/names.lst", bytes: latin("Müller\n")) },
            silent: { $0.addFile("usr/share/sample/names.lst", "Müller\n") }),
        TagCase(
            EncodingCheck.national, "a style sheet",
            fires: { $0.addFile("usr/share/sample/a.css", bytes: latin("/* Müller */\nbody { color: red }\n")) },
            silent: { $0.addFile("usr/share/sample/a.lst", bytes: latin("Müller\r\n")) }),
        TagCase(
            EncodingCheck.national, "late in a long file",
            fires: {
                $0.addFile(
                    "usr/share/sample/a.lst",
                    bytes: latin(String(repeating: "a line of ASCII\n", count: 5000) + "Müller\n"))
            }, silent: { $0.addFile("usr/share/sample/a.lst", bytes: latin("def f(x):\n    # Müller\n    pass\n")) }),
        TagCase(
            EncodingCheck.national, "a maintainer script", context: "[postinst]",
            fires: {
                $0.control.append(
                    SamplePackage.Member(
                        "./postinst", .file(latin("#!/bin/sh\nset -e\n# Müller\nexit 0\n")), mode: 0o755))
            }, silent: { $0.addScript("postinst", "# Müller") }),
        TagCase(
            EncodingCheck.national, "binary data", fires: { $0.addFile("usr/share/sample/a.lst", bytes: latin("é\n")) },
            silent: { $0.addFile("usr/share/sample/a.lst", bytes: [0, 1, 0xE9, 0x0A]) }),
        TagCase(
            TrojanSourceCheck.trojan, "in a script",
            context: "Contents U+202E \"RIGHT-TO-LEFT OVERRIDE\" [usr/share/sample/run:2]",
            fires: { $0.addFile("usr/share/sample/run", "#!/bin/sh\n# \u{202E} a\nexit 0\n", mode: 0o755) },
            silent: { $0.addFile("usr/share/sample/table.lst", "\u{202E} a\n") }),
        TagCase(
            TrojanSourceCheck.trojan, "in a name", fires: { $0.addFile("usr/share/sample/a\u{200F}b", "a\n") },
            silent: { $0.addFile("usr/share/sample/a\u{200D}b", "a\n") }),
    ]

    private static let whole: [TagCase] = [
        TagCase(
            EmptyPackageCheck.empty,
            fires: {
                $0.remove("usr/share/sample/table.csv")
                $0.remove("usr/share/sample")
            },
            silent: {
                $0.remove("usr/share/sample/table.csv")
                $0.remove("usr/share/sample")
                $0.set("Section", "metapackages")
            }),
        TagCase(
            EmptyPackageCheck.empty, "a readme alone",
            fires: {
                $0.remove("usr/share/sample/table.csv")
                $0.remove("usr/share/sample")
                $0.addFile("\(doc)/README.first", "Begin here.\n")
            },
            silent: {
                $0.remove("usr/share/sample/table.csv")
                $0.remove("usr/share/sample")
                $0.addFile("\(doc)/more/README.first", "Begin here.\n")
            }),
    ]
}
