@testable import PackageLint

/// The cases of conffiles and control members.
enum ConffileCases {
    static let all: [TagCase] = conffiles + members

    private static func sample(listed list: String, shipped: Bool = true) -> (inout SamplePackage) -> Void {
        {
            if shipped { $0.addFile("etc/sample/sample.conf", "colour = blue\n") }
            $0.addControl("conffiles", list)
        }
    }

    private static var listed: (inout SamplePackage) -> Void { sample(listed: "/etc/sample/sample.conf\n") }

    private static let conffiles: [TagCase] = [
        TagCase(
            ConffileCheck.unmarked, context: "[etc/sample/sample.conf]",
            fires: { $0.addFile("etc/sample/sample.conf", "colour = blue\n") }, silent: listed),
        TagCase(
            ConffileCheck.unmarked, "readme",
            fires: { $0.addFile("etc/sample/README.first", "Look.\n") },
            silent: { $0.addFile("etc/sample/README", "Look.\n") }),
        TagCase(
            ConffileCheck.missing, context: "etc/sample/other.conf [conffiles:2]",
            fires: sample(listed: "/etc/sample/sample.conf\n/etc/sample/other.conf\n"), silent: listed),
        TagCase(
            ConffileCheck.notInEtc, context: "opt/sample/sample.conf [conffiles:1]",
            fires: {
                $0.addFile("opt/sample/sample.conf", "colour = blue\n")
                $0.addControl("conffiles", "/opt/sample/sample.conf\n")
            }, silent: listed),
        TagCase(
            ConffileCheck.inUsr, context: "usr/share/sample/table.csv [conffiles:1]",
            fires: { $0.addControl("conffiles", "/usr/share/sample/table.csv\n") }, silent: listed),
        TagCase(
            ConffileCheck.badType, context: "[etc/sample/link.conf]",
            fires: {
                $0.addFile("etc/sample/sample.conf", "colour = blue\n")
                $0.addLink("etc/sample/link.conf", to: "sample.conf")
                $0.addControl("conffiles", "/etc/sample/sample.conf\n/etc/sample/link.conf\n")
            },
            silent: {
                $0.addFile("etc/sample/sample.conf", "colour = blue\n")
                $0.addLink("etc/sample/link.conf", to: "sample.conf")
                $0.addControl("conffiles", "/etc/sample/sample.conf\n")
            }),
        TagCase(
            ConffileCheck.duplicate, context: "etc/sample/sample.conf (lines 1 2) [conffiles]",
            fires: sample(listed: "/etc/sample/sample.conf\n/etc/sample/sample.conf\n"), silent: listed),
        TagCase(
            ConffileCheck.relative, context: "etc/sample/sample.conf [conffiles:1]",
            fires: sample(listed: "etc/sample/sample.conf\n"), silent: sample(listed: "/etc/sample/sample.conf  \n\n")),
        TagCase(
            ConffileCheck.instruction, context: "keep-on-upgrade [conffiles:1]",
            fires: sample(listed: "keep-on-upgrade /etc/sample/sample.conf\n"),
            silent: sample(listed: "remove-on-upgrade /etc/sample/sample.conf\n", shipped: false)),
        TagCase(
            ConffileCheck.unexpected, context: "etc/sample/sample.conf [conffiles:1]",
            fires: sample(listed: "remove-on-upgrade /etc/sample/sample.conf\n"),
            silent: sample(listed: "remove-on-upgrade /etc/sample/old.conf\n", shipped: false)),
    ]

    private static let script = "true"

    private static let members: [TagCase] = [
        TagCase(
            ControlMemberCheck.mode, context: "0644 != 0755 [postinst]",
            fires: { $0.addScript("postinst", script, mode: 0o644) }, silent: { $0.addScript("postinst", script) }),
        TagCase(
            ControlMemberCheck.mode, "a text that is executable", context: "0755 != 0644 [conffiles]",
            fires: {
                $0.addFile("etc/sample/sample.conf", "colour = blue\n")
                $0.addControl("conffiles", "/etc/sample/sample.conf\n", mode: 0o755)
            }, silent: listed),
        TagCase(
            ControlMemberCheck.owner, context: "www-data/root != root/root (or 0/0) [postinst]",
            fires: {
                $0.addScript("postinst", script)
                $0.control[0].userID = 33
                $0.control[0].userName = "www-data"
            },
            silent: {
                $0.addScript("postinst", script)
                ($0.control[0].userName, $0.control[0].groupName) = ("", "")
            }),
        TagCase(
            ControlMemberCheck.unknown, context: "[post-inst]",
            fires: { $0.addControl("post-inst", "#!/bin/sh\n", mode: 0o755) },
            silent: { $0.addScript("postinst", script) }),
        TagCase(
            ControlMemberCheck.empty, context: "[conffiles]", fires: { $0.addControl("conffiles", "") },
            silent: { $0.addControl("extra", "") }),
        TagCase(
            ControlMemberCheck.notFile,
            fires: { $0.control.append(SamplePackage.Member("./triggers", .symbolicLink("control"), mode: 0o777)) },
            silent: { $0.addControl("triggers", "activate-noawait sample-trigger\n") }),
    ]
}
