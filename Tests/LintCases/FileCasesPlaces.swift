@testable import PackageLint

/// The cases of places: folders of others, folders that do not last, folders that nobody knows.
enum FileCasesPlaces {
    static let all: [TagCase] = addOn + passing + standard + folders + locales

    private static let addOn: [TagCase] = [
        TagCase(
            AddOnPlacesCheck.inOpt, context: "[opt/sample/]", fires: { $0.addFile("opt/sample/a.csv", "a\n") },
            silent: { $0.addFolder("opt") }),
        TagCase(
            AddOnPlacesCheck.inOpt, "a folder that the archive leaves out", context: "[opt/sample/]",
            fires: {
                $0.addFile("opt/sample/a.csv", "a\n")
                $0.remove("opt/sample")
            }, silent: { $0.addFile("usr/share/sample/opt/a.csv", "a\n") }),
        TagCase(
            AddOnPlacesCheck.fileInLocal, context: "[usr/local/a.csv]",
            fires: { $0.addFile("usr/local/a.csv", "a\n") }, silent: { $0.addFile("usr/share/local/a.csv", "a\n") }),
        TagCase(
            AddOnPlacesCheck.folderInLocal, context: "[usr/local/sample/]",
            fires: { $0.addFile("usr/local/sample/a.csv", "a\n") },
            silent: { $0.addFile("usr/local/a.csv", "a\n") }),
        TagCase(
            AddOnPlacesCheck.inHome, "home", context: "[home/sample/]",
            fires: { $0.addFile("home/sample/a.csv", "a\n") },
            silent: { $0.addFile("usr/share/sample/home/a.csv", "a\n") }),
        TagCase(
            AddOnPlacesCheck.inHome, "root", context: "[root/a.csv]", fires: { $0.addFile("root/a.csv", "a\n") },
            silent: { $0.addFolder("root") }),
        TagCase(
            AddOnPlacesCheck.inServed, fires: { $0.addFile("srv/sample/a.csv", "a\n") },
            silent: { $0.addFolder("srv") }),
        TagCase(
            AddOnPlacesCheck.inMount, fires: { $0.addFile("mnt/a.csv", "a\n") }, silent: { $0.addFolder("mnt") }),
        TagCase(
            AddOnPlacesCheck.inOptSettings, fires: { $0.addFolder("etc/opt/sample") },
            silent: { $0.addFolder("etc/opt") }),
        TagCase(
            AddOnPlacesCheck.inWebRoot, fires: { $0.addFile("var/www/sample/a.csv", "a\n") },
            silent: { $0.addFolder("var/www") }),
    ]

    private static let passing: [TagCase] = [
        TagCase(
            PassingPlacesCheck.inRun, context: "[run/sample/]", fires: { $0.addFolder("run/sample") },
            silent: { $0.addFolder("run") }),
        TagCase(
            PassingPlacesCheck.inOldRun, fires: { $0.addFolder("var/run/sample") },
            silent: { $0.addFolder("var/run") }),
        TagCase(
            PassingPlacesCheck.inLock, fires: { $0.addFolder("var/lock/sample") },
            silent: { $0.addFolder("var/lock") }),
        TagCase(
            PassingPlacesCheck.inTemporary, fires: { $0.addFile("tmp/a.csv", "a\n") }, silent: { $0.addFolder("tmp") }),
        TagCase(
            PassingPlacesCheck.inTemporary, "var", fires: { $0.addFile("var/tmp/a.csv", "a\n") },
            silent: { $0.addFolder("var/tmp") }),
        TagCase(
            PassingPlacesCheck.inBuildTree, fires: { $0.addFile("build/sample/a.csv", "a\n") },
            silent: { $0.addFile("usr/share/sample/build/a.csv", "a\n") }),
    ]

    private static let standard: [TagCase] = [
        TagCase(
            StandardFoldersCheck.topLevel, context: "[data/]", fires: { $0.addFile("data/a.csv", "a\n") },
            silent: { $0.addFile("usr/share/data/a.csv", "a\n") }),
        TagCase(
            StandardFoldersCheck.inUsr, context: "[usr/app/]", fires: { $0.addFile("usr/app/a.csv", "a\n") },
            silent: { $0.addFile("usr/libexec/sample/a.csv", "a\n") }),
        TagCase(
            StandardFoldersCheck.inVar, context: "[var/sample/]", fires: { $0.addFolder("var/sample") },
            silent: { $0.addFolder("var/spool/sample") }),
        TagCase(
            StandardFoldersCheck.inVar, "games", fires: { $0.addFolder("var/lib/games/sample") },
            silent: { $0.addFolder("var/games/sample") }),
        TagCase(
            StandardFoldersCheck.inShare, context: "[usr/share/a.csv]", fires: { $0.addFile("usr/share/a.csv", "a\n") },
            silent: { $0.addFile("usr/share/sample/a.csv", "a\n") }),
        TagCase(
            StandardFoldersCheck.inBin, context: "[usr/bin/sample/]", fires: { $0.addFolder("usr/bin/sample") },
            silent: { $0.addFolder("usr/bin") }),
        TagCase(
            StandardFoldersCheck.unusual, context: "[var/log/sample.csv]",
            fires: { $0.addFile("var/log/sample.csv", "a\n") },
            silent: { $0.addFile("var/lib/sample.csv", "a\n") }),
        TagCase(
            StandardFoldersCheck.unusual, "in the root", fires: { $0.addFile("sample.csv", "a\n") },
            silent: { $0.addFolder("var/log/sample") }),
        TagCase(
            StandardFoldersCheck.unusual, "in usr", fires: { $0.addFile("usr/sample.csv", "a\n") },
            silent: { $0.addFile("usr/arm-linux-gnueabihf/a.csv", "a\n") }),
        TagCase(
            ObsoletePlacesCheck.obsolete, fires: { $0.addFolder("etc/dhcp3/sample") },
            silent: { $0.addFolder("etc/dhcp/sample") }),
        TagCase(
            AliasedPlacesCheck.aliased, context: "[lib/sample/a.csv]", fires: { $0.addFile("lib/sample/a.csv", "a\n") },
            silent: { $0.addFile("usr/lib/sample/a.csv", "a\n") }),
    ]

    private static let folders: [TagCase] = [
        TagCase(
            FolderCheck.empty, context: "[usr/share/sample/data/]", fires: { $0.addFolder("usr/share/sample/data") },
            silent: { $0.addFolder("var/lib/sample") }),
        TagCase(
            FolderCheck.missing, context: "[usr/share/sample/]", fires: { $0.remove("usr/share/sample") },
            silent: { $0.addFile("usr/share/sample/more/a.csv", "a\n") }),
        TagCase(
            FolderCheck.repeated, context: "share [usr/share/sample/share/]",
            fires: { $0.addFile("usr/share/sample/share/a.csv", "a\n") },
            silent: { $0.addFile("usr/share/sample/sample", "a\n") }),
    ]

    private static let locales: [TagCase] = [
        TagCase(
            LocaleFolderCheck.unknown, context: "zz [usr/share/locale/zz/]",
            fires: { $0.addFile("usr/share/locale/zz/LC_MESSAGES/sample.csv", "a\n") },
            silent: { $0.addFile("usr/share/locale/pt_BR/LC_MESSAGES/sample.csv", "a\n") }),
        TagCase(
            LocaleFolderCheck.unknown, "three letters",
            fires: { $0.addFile("usr/share/locale/qqx/LC_MESSAGES/sample.csv", "a\n") },
            silent: { $0.addFile("usr/share/locale/hsb/LC_MESSAGES/sample.csv", "a\n") }),
        TagCase(
            LocaleFolderCheck.incorrect, context: "deu -> de [usr/share/locale/deu/]",
            fires: { $0.addFile("usr/share/locale/deu/LC_MESSAGES/sample.csv", "a\n") },
            silent: { $0.addFile("usr/share/locale/de@latin/LC_MESSAGES/sample.csv", "a\n") }),
        TagCase(
            LocaleFolderCheck.incorrect, "country", context: "cz_CZ -> cs_CZ [usr/share/locale/cz_CZ/]",
            fires: { $0.addFile("usr/share/locale/cz_CZ/LC_MESSAGES/sample.csv", "a\n") },
            silent: { $0.addFile("usr/share/locale/en_GB/LC_MESSAGES/sample.csv", "a\n") }),
    ]
}
