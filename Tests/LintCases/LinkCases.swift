@testable import PackageLint

/// The cases of symbolic links.
enum LinkCases {
    static let all: [TagCase] = forms + targets

    private static let link = "usr/share/sample/link"

    private static func to(_ target: String) -> (inout SamplePackage) -> Void { { $0.addLink(link, to: target) } }

    private static let forms: [TagCase] = [
        TagCase(
            SymbolicLinkCheck.absolute, context: "/usr/bin/tool [usr/share/sample/link]", fires: to("/usr/bin/tool"),
            silent: to("/etc/sample")),
        TagCase(
            SymbolicLinkCheck.relative, context: "../../../etc/sample [usr/share/sample/link]",
            fires: to("../../../etc/sample"), silent: to("../../lib/sample")),
        TagCase(
            SymbolicLinkCheck.tooManyUps, fires: to("../../../../../etc/sample"), silent: to("../../bin/sample")),
        TagCase(SymbolicLinkCheck.spurious, "up in between", fires: to("a/../table.csv"), silent: to("a/table.csv")),
        TagCase(SymbolicLinkCheck.spurious, "a dot", fires: to("./table.csv"), silent: to("table.csv")),
        TagCase(SymbolicLinkCheck.lengthy, fires: to("../sample/table.csv"), silent: to("../other/table.csv")),
        TagCase(SymbolicLinkCheck.slash, fires: to("../other/"), silent: to("../other")),
        TagCase(SymbolicLinkCheck.doubleSlash, fires: to("..//other"), silent: to("../other")),
        TagCase(SymbolicLinkCheck.recursive, "a dot", fires: to("."), silent: to("table.csv")),
        TagCase(SymbolicLinkCheck.recursive, "the root", fires: to("/"), silent: to("/etc")),
        TagCase(
            SymbolicLinkCheck.relative, "at the top", fires: { $0.addLink("sample", to: "usr/share/sample") },
            silent: { $0.addLink("sample", to: "/usr/share/sample") }),
        TagCase(SymbolicLinkCheck.recursive, "up to the root", fires: to("../../.."), silent: to("../..//bin")),
    ]

    private static let targets: [TagCase] = [
        TagCase(
            LinkTargetCheck.unsafe, context: "[usr/share/sample/link]", fires: to("../../../../../etc/sample"),
            silent: to("../../../etc/sample")),
        TagCase(LinkTargetCheck.unsafe, "absolute", fires: to("/../etc/sample"), silent: to("/etc/../sample")),
        TagCase(LinkTargetCheck.build, fires: to("/build/sample/a"), silent: to("/builder/sample/a")),
        TagCase(LinkTargetCheck.temporary, fires: to("/tmp/sample"), silent: to("/tmp")),
        TagCase(LinkTargetCheck.temporary, "var", fires: to("/var/tmp/sample"), silent: to("/var/lib/tmp/sample")),
        TagCase(
            LinkTargetCheck.wrongEnding, context: "table.gz [usr/share/sample/link]", fires: to("table.gz"),
            silent: { $0.addLink("usr/share/sample/link.gz", to: "table.gz") }),
        TagCase(
            LinkTargetCheck.wildcard, context: "lib/*.so [usr/share/sample/link]", fires: to("lib/*.so"),
            silent: {
                $0.addFile("usr/share/sample/*.csv", "a\n")
                $0.addLink(link, to: "*.csv")
            }),
    ]
}
