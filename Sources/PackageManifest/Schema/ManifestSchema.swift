/// Every key that the manifest may hold: the one table that the decoder follows and docs/manifest.md shows.
public enum ManifestSchema {
    /// The sections in the order of docs/manifest.md; the last one, without a name, holds the plain keys at the top.
    public static let sections = [
        package, application, frontend, python, gunicorn, systemd, nginx, health, logrotate, files, top,
    ]

    static let top = ManifestSection(
        "", .required,
        [
            ManifestKey(
                "templates", .text(.folder),
                .computed("`debian-templates` beside the manifest, else the program's own"),
                example: "debian-templates", "The folder of templates that the package's own files are rendered from.")
        ])
}
