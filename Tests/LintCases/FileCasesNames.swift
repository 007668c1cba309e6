@testable import PackageLint

/// The cases of names of files: odd characters, leftovers, settings of the system, commands.
enum FileCasesNames {
    static let all: [TagCase] = names + leftovers + settings + commands

    private static let names: [TagCase] = [
        TagCase(
            NameCheck.notUTF8,
            fires: {
                var member = SamplePackage.Member("", .file(Array("a\n".utf8)), mode: 0o644)
                member.name = Array("./usr/share/sample/caf".utf8) + [0xE9]
                $0.add(member, at: "usr/share/sample/cafe")
                $0.md5sums = ""
            }, silent: { $0.addFile("usr/share/sample/café", "a\n") }),
        TagCase(
            NameCheck.whitespace, fires: { $0.addFile("usr/share/sample/a ", "a\n") },
            silent: { $0.addFile("usr/share/sample/a b", "a\n") }),
        TagCase(
            NameCheck.wildcard, context: "[usr/share/sample/a*.csv]",
            fires: { $0.addFile("usr/share/sample/a*.csv", "a\n") },
            silent: { $0.addFile("usr/share/sample/a[1].csv", "a\n") }),
        TagCase(
            NameCheck.star, fires: { $0.addFile("usr/share/sample/*", "a\n") },
            silent: { $0.addFile("usr/share/sample/+", "a\n") }),
        TagCase(
            NameCheck.hyphen, fires: { $0.addFile("usr/share/sample/-", "a\n") },
            silent: { $0.addFile("usr/share/sample/a-", "a\n") }),
    ]

    private static let leftovers: [TagCase] = [
        TagCase(
            LeftoverCheck.backup, "tilde", fires: { $0.addFile("usr/share/sample/table.csv~", "a\n") },
            silent: { $0.addFile("usr/share/sample/~table.csv", "a\n") }),
        TagCase(
            LeftoverCheck.backup, "vim", fires: { $0.addFile("usr/share/sample/.table.csv.swp", "a\n") },
            silent: { $0.addFile("usr/share/sample/table.swp", "a\n") }),
        TagCase(
            LeftoverCheck.backup, "emacs", fires: { $0.addFile("usr/share/sample/#table#", "a\n") },
            silent: { $0.addFile("usr/share/sample/table#", "a\n") }),
        TagCase(
            LeftoverCheck.finder, fires: { $0.addFile("usr/share/sample/.DS_Store", "a\n") },
            silent: { $0.addFile("usr/share/sample/DS_Store", "a\n") }),
        TagCase(
            LeftoverCheck.fork, fires: { $0.addFile("usr/share/sample/._table.csv", "a\n") },
            silent: { $0.addFile("usr/share/sample/.__table.csv", "a\n") }),
        TagCase(
            LeftoverCheck.thumbnails, fires: { $0.addFile("usr/share/sample/Thumbs.db", "a\n") },
            silent: { $0.addFile("usr/share/sample/thumbs", "a\n") }),
        TagCase(
            LeftoverCheck.eslint, fires: { $0.addFile("usr/share/sample/.eslintrc.json", "{}\n") },
            silent: { $0.addFile("usr/share/sample/eslintrc.json", "{}\n") }),
        TagCase(
            LeftoverCheck.npm, fires: { $0.addFile("usr/share/sample/.npmignore", "a\n") },
            silent: { $0.addFile("usr/share/sample/.npmrc", "a\n") }),
        TagCase(
            LeftoverCheck.sass, fires: { $0.addFile("usr/share/sample/.sass-cache/a.csv", "a\n") },
            silent: { $0.addFile("usr/share/sample/sass-cache/a.csv", "a\n") }),
        TagCase(
            VersionControlCheck.folder, context: "[usr/share/sample/.git/]",
            fires: { $0.addFile("usr/share/sample/.git/a.csv", "a\n") },
            silent: { $0.addFile("usr/share/sample/git/a.csv", "a\n") }),
        TagCase(
            VersionControlCheck.folder, "a folder that the archive leaves out",
            fires: {
                $0.addFile("usr/share/sample/.svn/a.csv", "a\n")
                $0.remove("usr/share/sample/.svn")
            }, silent: { $0.addFile("usr/share/sample/.svn", "a\n") }),
        TagCase(
            VersionControlCheck.file, context: "[usr/share/sample/.gitignore]",
            fires: { $0.addFile("usr/share/sample/.gitignore", "a\n") },
            silent: { $0.addFile("usr/share/sample/.gitkeep", "a\n") }),
        TagCase(
            VersionControlCheck.file, "compressed",
            fires: { $0.addFile("usr/share/sample/.gitattributes.gz", gzip: "a\n") },
            silent: { $0.addFile("usr/share/sample/a.gitattributes", "a\n") }),
        TagCase(
            CompressedDuplicateCheck.duplicate, context: "[usr/share/sample/table.csv.gz]",
            fires: { $0.addFile("usr/share/sample/table.csv.gz", gzip: "a\n") },
            silent: { $0.addFile("usr/share/sample/table.gz", gzip: "a\n") }),
        TagCase(
            EmptyPackageCheck.keyName, fires: { $0.addFile("usr/share/sample/key.gpg", "a\n") },
            silent: { $0.addFile("usr/share/sample/key.asc", "a\n") }),
    ]

    private static let settings: [TagCase] = [
        TagCase(
            SystemSettingsCheck.sources, context: "[etc/apt/sources.list.d/sample.list]",
            fires: { addSetting("etc/apt/sources.list.d/sample.list", "deb https://example.org/ stable main\n", &$0) },
            silent: { addSetting("etc/apt/apt.conf.d/50sample", "APT::Color \"1\";\n", &$0) }),
        TagCase(
            SystemSettingsCheck.keyring, fires: { addSetting("etc/apt/trusted.gpg.d/sample.asc", "a\n", &$0) },
            silent: { $0.addFile("usr/share/keyrings/sample.asc", "a\n") }),
        TagCase(
            SystemSettingsCheck.preferences, fires: { addSetting("etc/apt/preferences.d/sample", "Package: *\n", &$0) },
            silent: { $0.addFile("usr/share/sample/preferences.d/sample", "Package: *\n") }),
        TagCase(
            SystemSettingsCheck.linker, fires: { addSetting("etc/ld.so.conf.d/sample.conf", "/opt/sample/lib\n", &$0) },
            silent: { addSetting("etc/sample/ld.so.conf", "/opt/sample/lib\n", &$0) }),
    ]

    private static func addSetting(_ path: String, _ text: String, _ package: inout SamplePackage) {
        package.addFile(path, text)
        package.addControl("conffiles", "/\(path)\n")
    }

    private static let page = """
        .TH SAMPLE 1
        .SH NAME
        sample \\- shows how packages are checked
        .SH DESCRIPTION
        It does nothing.

        """

    private static let commands: [TagCase] = [
        TagCase(
            CommandFileCheck.empty, fires: { $0.addFile("usr/bin/sample", "", mode: 0o755) },
            silent: { $0.addFile("usr/libexec/sample", "", mode: 0o755) }),
        TagCase(
            CommandFileCheck.undocumented, context: "[usr/bin/sample]",
            fires: { $0.addFile("usr/bin/sample", "#!/bin/sh\nexit 0\n", mode: 0o755) },
            silent: {
                $0.addFile("usr/bin/sample", "#!/bin/sh\nexit 0\n", mode: 0o755)
                $0.addFile("usr/share/man/man1/sample.1.gz", gzip: page)
            }),
        TagCase(
            CommandFileCheck.undocumented, "a link", context: "[usr/sbin/sample2]",
            fires: {
                $0.addFile("usr/bin/sample", "#!/bin/sh\nexit 0\n", mode: 0o755)
                $0.addFile("usr/share/man/man1/sample.1.gz", gzip: page)
                $0.addLink("usr/sbin/sample2", to: "../bin/sample")
            },
            silent: {
                $0.addFile("usr/bin/sample", "#!/bin/sh\nexit 0\n", mode: 0o755)
                $0.addLink("usr/sbin/sample2", to: "../bin/sample")
                $0.addFile("usr/share/man/man1/sample.1.gz", gzip: page)
                $0.addLink("usr/share/man/man8/sample2.8.gz", to: "../man1/sample.1.gz")
            }),
        TagCase(
            CommandFileCheck.uncompressed,
            fires: {
                $0.addFile("usr/bin/sample", "#!/bin/sh\nexit 0\n", mode: 0o755)
                $0.addFile("usr/share/man/man1/sample.1", page)
            },
            silent: {
                $0.addFile("usr/bin/sample", "#!/bin/sh\nexit 0\n", mode: 0o755)
                $0.addFile("usr/share/man/man1/sample.1.gz", gzip: page)
            }),
        TagCase(
            CommandFileCheck.notASCII, fires: { $0.addFile("usr/bin/samplé", "#!/bin/sh\nexit 0\n", mode: 0o755) },
            silent: { $0.addFile("usr/libexec/samplé", "#!/bin/sh\nexit 0\n", mode: 0o755) }),
    ]
}
