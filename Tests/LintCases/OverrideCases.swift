@testable import PackageLint

/// The cases of lintian overrides.
enum OverrideCases {
    static let all = written + used + places

    static let path = "usr/share/lintian/overrides/sample"

    private static func overrides(_ text: String) -> @Sendable (inout SamplePackage) -> Void {
        {
            $0.addFile(path, text + "\n")
            $0.addFile("usr/share/sample/LICENSE", "All may use it.\n")
        }
    }

    private static let written: [TagCase] = [
        TagCase(
            OverrideSyntaxCheck.malformed, context: "Expected a colon [\(path):1]",
            fires: overrides("sample extra-license-file *"), silent: overrides("sample: extra-license-file *")),
        TagCase(
            OverrideSyntaxCheck.malformed, "type", context: "Expected a colon [\(path):1]",
            fires: overrides("sample binary extra-license-file *"),
            silent: overrides("sample binary: extra-license-file *")),
        TagCase(
            OverrideSyntaxCheck.alien, context: "extra-licence-file [\(path):2]",
            fires: overrides("# It is another one's.\nextra-licence-file"), silent: overrides("extra-license-file")),
        TagCase(
            OverrideSyntaxCheck.alien, "only lintian has it", fires: overrides("no-such-tag"),
            silent: overrides("package-contains-documentation-outside-usr-share-doc *")),
        TagCase(
            OverrideSyntaxCheck.renamed, context: "maintainer-address-is-on-localhost => bogus-mail-host [\(path):1]",
            fires: {
                overrides("maintainer-address-is-on-localhost *")(&$0)
                $0.set("Maintainer", "Team <team@localhost>")
            },
            silent: {
                overrides("bogus-mail-host *")(&$0)
                $0.set("Maintainer", "Team <team@localhost>")
            }),
        TagCase(
            OverrideSyntaxCheck.duplicate, context: "extra-license-file (lines 1 3) [\(path)]",
            fires: overrides("extra-license-file *LICENSE*\n\nsample: extra-license-file   *LICENSE*"),
            silent: overrides("extra-license-file *LICENSE*")),
        TagCase(
            OverrideSyntaxCheck.restriction, context: "Architecture list in Arch:all installable [\(path):1]",
            fires: overrides("[amd64]: extra-license-file *"), silent: overrides("extra-license-file *")),
        TagCase(
            OverrideSyntaxCheck.restriction, "unknown", context: "Unknown architecture wildcard x86 [\(path):1]",
            fires: {
                overrides("[x86]: extra-license-file *")(&$0)
                $0.set("Architecture", "amd64")
            },
            silent: {
                overrides("[linux-any]: extra-license-file *")(&$0)
                $0.set("Architecture", "amd64")
            }),
        TagCase(
            OverrideSyntaxCheck.spelling, context: "extra-license-file neccessary necessary [\(path):1]",
            fires: overrides("# It is neccessary.\nextra-license-file *"),
            silent: overrides("# It is neccessary.\n\nextra-license-file *")),
    ]

    private static let used: [TagCase] = [
        TagCase(
            OverrideTags.unused, context: "no-copyright-file [\(path):1]", fires: overrides("no-copyright-file"),
            silent: overrides("extra-license-file")),
        TagCase(
            OverrideTags.unused, "another architecture", context: "no-changelog * [\(path):1]",
            fires: {
                overrides("[!armhf !arm64]: no-changelog *")(&$0)
                $0.set("Architecture", "amd64")
            },
            silent: {
                overrides("[armhf arm64]: no-changelog *")(&$0)
                $0.set("Architecture", "amd64")
            }),
        TagCase(
            OverrideTags.mismatched, context: "extra-license-file [usr/share/*.txt] [\(path):1]",
            fires: overrides("extra-license-file [usr/share/*.txt]"),
            silent: overrides("extra-license-file [usr/*/LICENS?]")),
        TagCase(
            OverrideTags.mismatched, "a line that another one hides",
            context: "extra-license-file *LICENSE* [\(path):1]",
            fires: overrides("extra-license-file *LICENSE*\nextra-license-file *sample/LICENSE*"),
            silent: overrides("extra-license-file *LICENSE*\n")),
        TagCase(
            ExtraLicenseCheck.extra, "overridden", fires: overrides("# nothing"),
            silent: overrides("sample: extra-license-file [usr/share/sample/LICENSE]")),
    ]

    private static let places: [TagCase] = [
        TagCase(
            OverridePlaceCheck.location, context: "[usr/share/lintian/overrides/sample/all]",
            fires: { $0.addFile("\(path)/all", "# none\n") }, silent: { $0.addFile(path, "# none\n") }),
        TagCase(
            OverridePlaceCheck.location, "in the documentation",
            fires: { $0.addFile("usr/share/doc/sample/override.lintian", "# none\n") },
            silent: { $0.addFile("usr/share/doc/sample/overrides.lintian", "# none\n") }),
        TagCase(
            OverridePlaceCheck.package, context: "other [usr/share/lintian/overrides/other/all]",
            fires: { $0.addFile("usr/share/lintian/overrides/other/all", "# none\n") },
            silent: { $0.addFile("usr/share/lintian/overrides/other", "# none\n") }),
    ]
}
