extension ManifestSchema {
    static let package = ManifestSection("package", .required, identity + documents + relations)

    private static let identity = [
        ManifestKey(
            "name", .text(.packageName), .required, example: "library-desk",
            "The package's name (Policy 5.6.7); most other names follow from it."),
        ManifestKey(
            "version", .text(.version), .computed("the newest changelog entry's version"),
            example: "${VERSION:-1.4.0-1}",
            "The package's version (deb-version(7))."),
        ManifestKey(
            "section", .text(.section), .value("misc"), example: "web", "The section of the archive (Policy 2.4)."),
        ManifestKey(
            "priority", .text(.choice(Priority.self)), .value("optional"), example: "optional",
            "The priority (Policy 2.5)."),
        ManifestKey(
            "maintainer", .text(.contact), .required, example: "Library Desk maintainers <desk@example.org>",
            "Who answers for the package."),
        ManifestKey(
            "homepage", .text(.webAddress), .absent, example: "https://example.org/library-desk",
            "The application's web address."),
        ManifestKey(
            "synopsis", .text(.synopsis), .required, example: "lending desk of a public library",
            "The first line of the description: what it is, without the name, a capital or a full stop."),
        ManifestKey(
            "description", .text(.paragraphs), .required, example: "Lends books to readers and takes them back.",
            "The rest of the description. A blank line begins a paragraph; a line indented by two spaces stays as it is."
        ),
    ]

    private static let documents = [
        ManifestKey(
            "changelog", .text(.file), .required, example: "packaging/changelog",
            "The history in debian/changelog's format (deb-changelog(5)); it gives the version and the date."),
        ManifestKey(
            "copyright", .text(.file), .required, example: "packaging/copyright",
            "The machine-readable copyright file (DEP-5); the build appends the bundled wheels."),
        ManifestKey(
            "lintian-overrides", .text(.file), .absent, example: "packaging/lintian-overrides",
            "Overrides for lintian, each with its reason."),
    ]

    private static let relations = [
        relation(
            "depends", "[adduser, nginx]", "Needed before it is configured; Python and libc6 are added by the build."),
        relation("pre-depends", "[\"init-system-helpers (>= 1.54~)\"]", "Needed before it is unpacked."),
        relation("recommends", "[logrotate]", "Found with it in all but unusual installations."),
        relation("suggests", "[postgresql]", "Makes it more useful."),
        relation("conflicts", "[library-counter]", "May not be unpacked at the same time."),
        relation("breaks", "[\"library-theme (<< 2.0)\"]", "Stops working with it."),
        relation("replaces", "[\"library-theme (<< 2.0)\"]", "Packages whose files it may overwrite."),
        relation("provides", "[\"lending-desk (= 1.4)\"]", "Virtual packages that it is."),
    ]

    private static func relation(_ name: String, _ example: String, _ summary: String) -> ManifestKey {
        ManifestKey(name, .list(.relation), .value("[]"), example: example, summary)
    }
}
