@testable import PackageLint

/// The cases of modes, owners, times and kinds of files.
enum FileCasesModes {
    static let all: [TagCase] = modes + demanded + owners + kinds

    private static let table = "usr/share/sample/table.csv"

    private static let modes: [TagCase] = [
        TagCase(
            PermissionCheck.file, context: "0664 != 0644 [usr/share/sample/table.csv]",
            fires: { $0.change(table) { $0.mode = 0o664 } },
            silent: { $0.addFile("etc/sudoers.d/sample", "sample ALL=(ALL) ALL\n", mode: 0o440) }),
        TagCase(
            PermissionCheck.folder, context: "0775 != 0755 [usr/share/sample/]",
            fires: { $0.change("usr/share/sample") { $0.mode = 0o775 } },
            silent: { $0.addFolder("var/lock", mode: 0o1777) }),
        TagCase(
            PermissionCheck.executable, context: "0775 != 0755 [usr/share/sample/run]",
            fires: { $0.addFile("usr/share/sample/run", "#!/bin/sh\nexit 0\n", mode: 0o775) },
            silent: { $0.addFile("usr/share/sample/run", "#!/bin/sh\nexit 0\n", mode: 0o755) }),
        TagCase(
            PermissionCheck.unreadable, context: "0711 [usr/share/sample/run]",
            fires: { $0.addFile("usr/share/sample/run", "#!/bin/sh\nexit 0\n", mode: 0o711) },
            silent: { $0.addFile("usr/share/sample/run", "#!/bin/sh\nexit 0\n", mode: 0o754) }),
        TagCase(
            PermissionCheck.elevated, context: "4755 root/root [usr/share/sample/run]",
            fires: { $0.addFile("usr/share/sample/run", "#!/bin/sh\nexit 0\n", mode: 0o4755) },
            silent: { $0.addFile("usr/share/sample/run", "#!/bin/sh\nexit 0\n", mode: 0o1755) }),
        TagCase(
            PermissionCheck.oddElevated, context: "4711 [usr/share/sample/run]",
            fires: { $0.addFile("usr/share/sample/run", "#!/bin/sh\nexit 0\n", mode: 0o4711) },
            silent: { $0.addFile("usr/share/sample/run", "#!/bin/sh\nexit 0\n", mode: 0o4754) }),
    ]

    private static let demanded: [TagCase] = [
        TagCase(
            DemandedModeCheck.sudoers, context: "0644 != 0440 [etc/sudoers.d/sample]",
            fires: {
                $0.addFile("etc/sudoers.d/sample", "sample ALL=(ALL) ALL\n")
                $0.addControl("conffiles", "/etc/sudoers.d/sample\n")
            },
            silent: {
                $0.addFile("etc/sudoers.d/sample", "sample ALL=(ALL) ALL\n", mode: 0o440)
                $0.addControl("conffiles", "/etc/sudoers.d/sample\n")
            }),
        TagCase(
            DemandedModeCheck.cron, context: "0755 != 0644 [etc/cron.d/sample]",
            fires: {
                $0.addFile("etc/cron.d/sample", "# m h dom mon dow user command\n", mode: 0o755)
                $0.addControl("conffiles", "/etc/cron.d/sample\n")
            },
            silent: {
                $0.addFile("etc/cron.d/.placeholder", "# keeps the folder\n", mode: 0o600)
                $0.addControl("conffiles", "/etc/cron.d/.placeholder\n")
            }),
    ]

    private static let owners: [TagCase] = [
        TagCase(
            OwnerCheck.wrong, context: "1000/1000 [usr/share/sample/table.csv]",
            fires: { $0.change(table) { ($0.userID, $0.groupID, $0.userName, $0.groupName) = (1000, 1000, "", "") } },
            silent: { $0.change(table) { ($0.userID, $0.groupID, $0.userName, $0.groupName) = (33, 33, "", "") } }),
        TagCase(
            OwnerCheck.wrong, "group alone", context: "0/100 [usr/share/sample/]",
            fires: { $0.change("usr/share/sample") { ($0.groupID, $0.groupName) = (100, "users") } },
            silent: { $0.change("usr/share/sample") { ($0.groupID, $0.groupName) = (60_001, "sample") } }),
        TagCase(
            OwnerCheck.documentation, context: "www-data/root != root/root (or 0/0) [usr/share/doc/sample/copyright]",
            fires: { $0.change("usr/share/doc/sample/copyright") { ($0.userID, $0.userName) = (33, "www-data") } },
            silent: { $0.change("usr/share/doc/sample/copyright") { ($0.userName, $0.groupName) = ("", "") } }),
    ]

    private static let kinds: [TagCase] = [
        TagCase(
            OwnerCheck.special, context: "0644 [usr/share/sample/pipe]",
            fires: {
                $0.add(
                    SamplePackage.Member("./usr/share/sample/pipe", .other("6"), mode: 0o644),
                    at: "usr/share/sample/pipe")
            }, silent: { $0.addLink("usr/share/sample/pipe", to: "table.csv") }),
        TagCase(
            HardLinkCheck.hardLink, context: "pointing to: usr/share/sample/table.csv [usr/share/sample2/table.csv]",
            fires: { addHardLink("usr/share/sample2/table.csv", to: table, in: &$0) },
            silent: { addHardLink("usr/share/sample/again.csv", to: table, in: &$0) }),
        TagCase(
            HardLinkCheck.hardLink, "the link comes first in the alphabet",
            context: "pointing to: usr/lib/sample/a.csv [usr/share/sample/table.csv]",
            fires: { addHardLink("usr/lib/sample/a.csv", to: table, in: &$0) },
            silent: { addHardLink("usr/share/sample/a.csv", to: table, in: &$0) }),
        TagCase(
            HardLinkCheck.hardLink, "etc", context: "pointing to: etc/sample/a [etc/sample/b]",
            fires: {
                $0.addFile("etc/sample/a", "a\n")
                addHardLink("etc/sample/b", to: "etc/sample/a", in: &$0)
                $0.addControl("conffiles", "/etc/sample/a\n/etc/sample/b\n")
            },
            silent: {
                $0.addFile("etc/sample/a", "a\n")
                $0.addLink("etc/sample/b", to: "a")
                $0.addControl("conffiles", "/etc/sample/a\n")
            }),
        TagCase(
            AncientFileCheck.ancient, context: "1970-01-01 [usr/share/sample/table.csv]",
            fires: { $0.change(table) { $0.modified = 3600 } },
            silent: { $0.change(table) { $0.modified = 200_000_000 } }),
        TagCase(
            AncientFileCheck.ancient, "the last day", context: "1975-12-31 [usr/share/sample/table.csv]",
            fires: { $0.change(table) { $0.modified = 189_302_399 } },
            silent: { $0.change(table) { $0.modified = 189_302_400 } }),
    ]

    private static func addHardLink(_ path: String, to target: String, in package: inout SamplePackage) {
        package.add(SamplePackage.Member("./\(path)", .hardLink("./\(target)"), mode: 0o644), at: path)
    }
}
