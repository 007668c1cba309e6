@testable import PackageLint

/// The cases of control fields, descriptions and relations.
enum ControlCases {
    static let all = fields + contacts + names + addresses + descriptions + relations

    private static let fields: [TagCase] = [
        TagCase(RequiredFieldsCheck.required, context: "sample.deb Maintainer", fires: { $0.set("Maintainer", nil) }),
        TagCase(RequiredFieldsCheck.required, "description", fires: { $0.set("Description", nil) }),
        TagCase(RequiredFieldsCheck.recommended, context: "sample.deb Section", fires: { $0.set("Section", nil) }),
        TagCase(RequiredFieldsCheck.recommended, "priority", fires: { $0.set("Priority", nil) }),
        TagCase(
            FieldShapeCheck.empty, context: "Homepage", fires: { $0.set("Homepage", "") },
            silent: { $0.set("Homepage", "https://example.org") }),
        TagCase(
            FieldShapeCheck.multiline, context: "Depends",
            fires: { $0.set("Depends", "python3,\n adduser") },
            silent: { $0.set("Depends", "python3, adduser") }),
        TagCase(
            FieldShapeCheck.tooLong, context: "Suggests (5026 chars > 5000)",
            fires: { $0.set("Suggests", "python3-\(String(repeating: "a", count: 5018))") },
            silent: { $0.set("Suggests", "python3-\(String(repeating: "a", count: 4992))") }),
        TagCase(
            FieldShapeCheck.escape, fires: { $0.set("Homepage", "https://example.org/\u{1B}[31m") },
            silent: { $0.set("Homepage", "https://example.org/%1B[31m") }),
        TagCase(
            UnknownFieldCheck.unknown, context: "License", fires: { $0.rawControl = "License: MIT\n" },
            silent: { $0.rawControl = "built-using: gcc-12 (= 12.2.0-14)\n" }),
        TagCase(UnknownFieldCheck.unknown, "vendor", context: "Vendor", fires: { $0.rawControl = "Vendor: none\n" }),
        TagCase(
            OriginCheck.bugs, context: "https://example.org/bugs",
            fires: { $0.set("Bugs", "https://example.org/bugs") },
            silent: { $0.set("Bugs", "debbugs://tracker.debian.org") }),
        TagCase(OriginCheck.origin, fires: { $0.set("Origin", "Debian") }, silent: { $0.set("Origin", "Example") }),
        TagCase(
            OriginCheck.type, fires: { $0.set("Package-Type", "deb") }, silent: { $0.set("Section", "web") }),
        TagCase(
            OriginCheck.source, context: "Sample App", fires: { $0.set("Source", "Sample App") },
            silent: { $0.set("Source", "sample-app (1.2-1)") }),
        TagCase(EssentialCheck.new, fires: { $0.set("Essential", "yes") }),
        TagCase(EssentialCheck.no, fires: { $0.set("Essential", "no") }),
        TagCase(EssentialCheck.unknown, fires: { $0.set("Essential", "maybe") }),
        TagCase(
            MultiArchCheck.unknown, context: "sample both", fires: { $0.set("Multi-Arch", "both") },
            silent: { $0.set("Multi-Arch", "foreign") }),
        TagCase(
            MultiArchCheck.illegal, context: "all same", fires: { $0.set("Multi-Arch", "same") },
            silent: { $0.set("Multi-Arch", "foreign") }),
    ]

    private static let contacts: [TagCase] = [
        TagCase(
            MaintainerCheck.noPhrase, context: "Maintainer team@example.org",
            fires: { $0.set("Maintainer", "team@example.org") },
            silent: { $0.set("Maintainer", "Team <team@example.org>") }),
        TagCase(
            MaintainerCheck.noPhrase, "brackets alone", context: "Maintainer team@example.org",
            fires: { $0.set("Maintainer", "<team@example.org>") }),
        TagCase(
            MaintainerCheck.malformed, fires: { $0.set("Maintainer", "Sample Team") },
            silent: { $0.set("Maintainer", "\"Sample, Team\" <team@example.org>") }),
        TagCase(
            MaintainerCheck.malformed, "no at sign", fires: { $0.set("Maintainer", "Team <team at example.org>") },
            silent: { $0.set("Maintainer", "J. O'Neil (office) <team+x@example.org>") }),
        TagCase(
            MaintainerCheck.bogusHost, context: "Maintainer team@localhost",
            fires: { $0.set("Maintainer", "Team <team@localhost>") },
            silent: { $0.set("Maintainer", "Team <team@mail.example.org>") }),
        TagCase(
            MaintainerCheck.bogusHost, "a home's name", fires: { $0.set("Maintainer", "Team <team@build.lan>") },
            silent: { $0.set("Maintainer", "Team <team@build.example>") }),
        TagCase(
            MaintainerCheck.root, context: "Maintainer root <root@example.org>",
            fires: { $0.set("Maintainer", "root <root@example.org>") },
            silent: { $0.set("Maintainer", "Root Team <roots@example.org>") }),
        TagCase(
            MaintainerCheck.tooMany, context: "Maintainer One <one@example.org>, Two <two@example.org>",
            fires: { $0.set("Maintainer", "One <one@example.org>, Two <two@example.org>") },
            silent: { $0.set("Maintainer", "One and Two <both@example.org>") }),
    ]

    private static let names: [TagCase] = [
        TagCase(
            SectionCheck.unknown, context: "default", fires: { $0.set("Section", "default") },
            silent: { $0.set("Section", "contrib/web") }),
        TagCase(
            SectionCheck.unknown, "unknown area", context: "main/web", fires: { $0.set("Section", "main/web") }),
        TagCase(
            SectionCheck.template, fires: { $0.set("Section", "unknown") }, silent: { $0.set("Section", "utils") }),
        TagCase(
            SectionCheck.wrong, "python", context: "misc => python", fires: { $0.rename("python3-sample") },
            silent: {
                $0.rename("python3-sample")
                $0.set("Section", "python")
            }),
        TagCase(
            SectionCheck.wrong, "library", context: "contrib/misc => contrib/libs",
            fires: {
                $0.rename("libsample3")
                $0.set("Section", "contrib/misc")
            },
            silent: { $0.rename("libsample") }),
        TagCase(
            SectionCheck.wrong, "debug", context: "debug", fires: { $0.set("Section", "debug") },
            silent: { $0.set("Section", "devel") }),
        TagCase(
            PriorityCheck.extra, fires: { $0.set("Priority", "extra") }, silent: { $0.set("Priority", "standard") }),
        TagCase(
            PriorityCheck.unknown, context: "high", fires: { $0.set("Priority", "high") },
            silent: { $0.set("Priority", "important") }),
        TagCase(
            VersionCheck.bad, context: "v1.2-1", fires: { $0.set("Version", "v1.2-1") },
            silent: { $0.set("Version", "1:1.2~rc1+git-1") }),
        TagCase(
            VersionCheck.zero, context: "1.2-0", fires: { $0.set("Version", "1.2-0") },
            silent: { $0.set("Version", "1.2-10") }),
        TagCase(
            VersionCheck.malformed, context: "1.2-1.2.3.4", fires: { $0.set("Version", "1.2-1.2.3.4") },
            silent: { $0.set("Version", "1.2-1.2.3") }),
        TagCase(
            PackageNameCheck.bad, fires: { $0.rename("sample_app") }, silent: { $0.rename("sample-app+x.y") }),
        TagCase(PackageNameCheck.capitals, fires: { $0.rename("Sample") }, silent: { $0.rename("sample2") }),
        TagCase(
            ArchitectureCheck.unknown, context: "x86_64", fires: { $0.set("Architecture", "x86_64") },
            silent: { $0.set("Architecture", "amd64") }),
        TagCase(
            ArchitectureCheck.wildcard, context: "any", fires: { $0.set("Architecture", "any") },
            silent: { $0.set("Architecture", "arm64") }),
        TagCase(
            ArchitectureCheck.tooMany, context: "amd64 arm64", fires: { $0.set("Architecture", "arm64 amd64") },
            silent: { $0.set("Architecture", "riscv64") }),
    ]

    private static let addresses: [TagCase] = [
        TagCase(
            HomepageCheck.bad, context: "example.org/sample", fires: { $0.set("Homepage", "example.org/sample") },
            silent: { $0.set("Homepage", "ftp://example.net/x") }),
        TagCase(
            HomepageCheck.clutter, context: "<https://example.org>",
            fires: { $0.set("Homepage", "<https://example.org>") },
            silent: { $0.set("Homepage", "https://example.org/?<a>b") }),
        TagCase(
            HomepageCheck.git, fires: { $0.set("Homepage", "https://github.com/example/sample.git") },
            silent: { $0.set("Homepage", "https://github.com/example/sample") }),
        TagCase(
            HomepageCheck.insecure, fires: { $0.set("Homepage", "http://github.com/example/sample") },
            silent: { $0.set("Homepage", "http://example.org/github.com/") }),
    ]
}

extension SamplePackage {
    /// The good package under another name, with its folders and its changelog.
    mutating func rename(_ name: String) {
        set("Package", name)
        for file in ["copyright", "changelog.Debian.gz"] { remove("usr/share/doc/sample/\(file)") }
        remove("usr/share/doc/sample")
        addFile("usr/share/doc/\(name)/copyright", Self.copyright)
        addFile("usr/share/doc/\(name)/changelog.Debian.gz", gzip: Self.changelog)
    }
}
