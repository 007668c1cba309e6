@testable import PackageLint

/// The cases of the field Description.
extension ControlCases {
    static let descriptions = synopses + texts + wordings

    private static let body = " It holds next to nothing.\n But it says so in two lines."

    private static func described(_ synopsis: String, _ body: String = body) -> @Sendable (inout SamplePackage) -> Void
    {
        { $0.set("Description", "\(synopsis)\n\(body)") }
    }

    private static let synopses: [TagCase] = [
        TagCase(
            SynopsisCheck.name, fires: described("Sample thing for tests"), silent: described("samples for all tests")),
        TagCase(
            SynopsisCheck.article, fires: described("The thing that tests need"),
            silent: described("Theatre of many tests")),
        TagCase(
            SynopsisCheck.sentence, context: "\"This is a thing.\"", fires: described("This is a thing."),
            silent: described("things for tests, cases, etc.")),
        TagCase(
            SynopsisCheck.sentence, "two sentences", fires: described("Is a thing. Has no use"),
            silent: described("thing of version 1.2 for tests")),
        TagCase(
            SynopsisCheck.tooShort, context: "thing", fires: described("thing"), silent: described("odd thing")),
        TagCase(
            SynopsisCheck.isName, context: "sample-app",
            fires: {
                $0.rename("sample-app")
                $0.set("Description", "sample-app\n\(body)")
            },
            silent: {
                $0.rename("sample-app")
                $0.set("Description", "some sample app\n\(body)")
            }),
        TagCase(
            SynopsisCheck.tooLong, fires: described(String(repeating: "thing of ", count: 8) + "nine thing"),
            silent: described(String(repeating: "thing of ", count: 8) + "eighteen")),
    ]

    private static let texts: [TagCase] = [
        TagCase(
            ExtendedDescriptionCheck.empty, fires: { $0.set("Description", "small thing") },
            silent: described("thing x")),
        TagCase(
            ExtendedDescriptionCheck.tooShort, fires: described("small thing", " It holds next to nothing."),
            silent: described("small dummy thing", " It holds next to nothing.")),
        TagCase(
            ExtendedDescriptionCheck.duplicated, context: "line 1",
            fires: described("small thing", " Small thing!\n It holds next to nothing."),
            silent: described("small thing", " Small thing that holds\n next to nothing.")),
        TagCase(
            ExtendedDescriptionCheck.lineTooLong, context: "line 2",
            fires: described("small thing", " One line.\n \(String(repeating: "x", count: 80))"),
            silent: described("small thing", " One line.\n \(String(repeating: "x", count: 79))")),
        TagCase(
            ExtendedDescriptionCheck.emptyParagraph, fires: described("small thing", " One.\n .\n .\n Two."),
            silent: described("small thing", " One.\n .\n Two.")),
        TagCase(
            ExtendedDescriptionCheck.emptyParagraph, "at the end", fires: described("small thing", " One.\n Two.\n ."),
            silent: described("small thing", " One.\n .\n Two.\n .\n Three.")),
        TagCase(
            ExtendedDescriptionCheck.list, context: "line 4",
            fires: described("small thing", " It has:\n - one\n - two\n - three"),
            silent: described("small thing", " It has:\n  - one\n  - two\n  - three")),
        TagCase(
            ExtendedDescriptionCheck.leadingSpaces, context: "line 1",
            fires: described("small thing", "  One line.\n Two."), silent: described("small thing", " One.\n  Two.")),
        TagCase(
            ExtendedDescriptionCheck.control, context: "line 2",
            fires: described("small thing", " One line.\n .TP\n Two."),
            silent: described("small thing", " One line.\n .\n Two.")),
        TagCase(
            DescriptionMarks.tabs, context: "line 2", fires: described("small thing", " One line.\n Two\tthings."),
            silent: described("small thing", " One line.\n Two\\tthings.")),
        TagCase(
            DescriptionMarks.tabs, "in the synopsis", context: "", fires: described("small\tthing"),
            silent: described("small  thing")),
        TagCase(
            DescriptionMarks.oddMark, context: "comma not followed by whitespace (line 1)",
            fires: described("small thing", " It holds nothing,next\n to nothing."),
            silent: described("small thing", " It holds 1,000 things, next\n to nothing,")),
        TagCase(
            DescriptionMarks.template,
            fires: described(
                "<insert up to 60 chars description>", " <insert long description, indented with spaces>\n Two."),
            silent: described("template for <insert>", " One line.\n Two.")),
    ]

    private static let wordings: [TagCase] = [
        TagCase(
            DescriptionWordingCheck.firstPerson, context: "line 1: We",
            fires: described("small thing", " We hold next to\n nothing in it."),
            silent: described("small thing", " It uses me-too and I/O\n in its own way.")),
        TagCase(
            DescriptionWordingCheck.planned, context: "(line 2)",
            fires: described("small thing", " It holds nothing.\n More is planned."),
            silent: described("small thing", " It holds nothing.\n More was planned once.")),
        TagCase(
            DescriptionWordingCheck.homepage, context: "line 2",
            fires: described("small thing", " It holds nothing.\n Homepage: https://example.org/"),
            silent: described("small thing", " It holds nothing.\n Homepage of example.org.")),
        TagCase(
            DescriptionWordingCheck.possibleHomepage, context: "https://example.org/sample.",
            fires: {
                $0.set("Homepage", nil)
                $0.set("Description", "small thing\n It holds nothing. See\n https://example.org/sample.")
            }, silent: described("small thing", " It holds nothing. See\n https://example.org/sample.")),
        TagCase(
            DescriptionWordingCheck.possibleHomepage, "a page in the middle", context: "https://example.org/sample",
            fires: {
                $0.set("Homepage", nil)
                $0.set("Description", "small thing\n The website is https://example.org/sample\n and has all of it.")
            },
            silent: {
                $0.set("Homepage", nil)
                $0.set("Description", "small thing\n It speaks https://example.org/sample\n and all of it.")
            }),
        TagCase(
            DescriptionSpellingCheck.extended, context: "recieve receive",
            fires: described("small thing", " It can recieve mail,\n and next to nothing."),
            silent: described("small thing", " It can /recieve mail,\n and next to nothing.")),
        TagCase(
            DescriptionSpellingCheck.extended, "phrase", context: "\"allows to\" \"allows one to\"",
            fires: described("small thing", " It allows to send mail,\n and next to nothing."),
            silent: described("small thing", " It allows today to send mail,\n and next to nothing.")),
        TagCase(
            DescriptionSpellingCheck.extended, "repeated", context: "the the (duplicate word) the",
            fires: described("small thing", " It holds the\n the least of all."),
            silent: described("small thing", " It holds that. That\n is the least of all.")),
        TagCase(
            DescriptionSpellingCheck.synopsis, context: "seperate separate", fires: described("seperate thing"),
            silent: described("SEPE rate thing")),
        TagCase(
            DescriptionSpellingCheck.capitals, context: "python Python",
            fires: described("small thing", " It is written in python\n for debian."),
            silent: described("small thing", " It is written in [python] python3\n for Debian.")),
        TagCase(
            DescriptionSpellingCheck.synopsisCapitals, context: "mysql MySQL", fires: described("thing for mysql"),
            silent: described("thing for MySQL")),
    ]
}
