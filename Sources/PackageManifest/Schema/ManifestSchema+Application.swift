extension ManifestSchema {
    static let application = ManifestSection(
        "application", .required,
        [
            ManifestKey(
                "title", .text(.plainLine), .computed("the package's name"), example: "Library Desk",
                "The name for people, as `systemctl status` shows it."),
            ManifestKey(
                "prefix", .text(.prefix), .computed("`/opt/` and the package's name"), example: "/opt/library-desk",
                "The folder that everything of the application is installed below."),
            ManifestKey(
                "user", .text(.serviceAccount), .computed("the package's name"), example: "library-desk",
                "The system user that runs the service; made when it is missing."),
            ManifestKey(
                "group", .text(.serviceAccount), .computed("the user's name"), example: "library-desk",
                "That user's group."),
            ManifestKey(
                "module", .text(.module), .required, example: "server:app",
                "Where gunicorn finds the application: a module of `backend`, a colon, an attribute."),
            ManifestKey("backend", .text(.folder), .required, example: "backend", "The folder of the Python files."),
            ManifestKey(
                "exclude", .list(.pattern), .value("[]"), example: "[tests, \"*.md\"]",
                "What to leave out of `backend`: patterns of fnmatch(3) on relative paths; a folder takes along what is "
                    + "below it. `__pycache__`, `*.pyc`, `.git`, `.pytest_cache`, `.venv`, `.env` and `.env.*` always "
                    + "stay out."),
            ManifestKey(
                "environment", .text(.file), .absent, example: "packaging/environment",
                "The settings for administrators; installed as the conffile /etc/default/NAME."),
        ])

    static let frontend = ManifestSection(
        "frontend", .optional,
        [
            ManifestKey("folder", .text(.folder), .required, example: "frontend", "The folder of the pages' sources."),
            ManifestKey(
                "build", .list(.argument), .absent, example: "[node, build.mjs]",
                "The program and arguments that build the pages, run in `folder`. It must make and fill the folder named by "
                    + "VSDEB_OUTPUT, and may make the one named by VSDEB_CACHE and keep in it what saves time at the next "
                    + "build; SOURCE_DATE_EPOCH is set. Without it, `folder` is installed as it is."),
            ManifestKey(
                "index", .text(.relativePath), .value("index.html"), example: "index.html",
                "The page for every address that is no file; it must be among what was built."),
        ])

    static let python = ManifestSection(
        "python", .required,
        [
            ManifestKey(
                "versions", .list(.pythonVersion), .required, example: "[\"3.11\", \"3.12\", \"3.13\"]",
                "The Pythons that the package brings wheels for, in quotes and without a gap."),
            ManifestKey(
                "lock", .text(.file), .required, example: "backend/requirements.lock",
                "The lock file: every requirement with version and hashes."),
            ManifestKey(
                "exclude", .list(.pattern), .value("[]"), example: "[\"*/tests/*\", \"reportlab/fonts/*.pfb\"]",
                "Files of the wheels to leave out: patterns of fnmatch(3) on paths as they stand in site-packages; `*` "
                    + "matches slashes too. The wheels' RECORD still names them."),
            ManifestKey(
                "strip", .boolean, .value("true"), example: "false",
                "Whether the compiled files of the wheels lose symbols and debugging sections, as Debian's own do, and "
                    + "RECORD gets their new hashes. What is loaded stays the same, byte for byte."),
        ])

    static let files = ManifestSection(
        "files", .list,
        [
            ManifestKey("source", .text(.file), .required, example: "packaging/motd", "The file to install."),
            ManifestKey(
                "destination", .text(.destination), .required, example: "/usr/share/library-desk/motd",
                "Where it is installed."),
            ManifestKey(
                "mode", .text(.mode), .computed("`\"0755\"` if the source is executable, else `\"0644\"`"),
                example: "\"0644\"", "Its permissions, in octal and in quotes."),
            ManifestKey("owner", .text(.account), .value("root"), example: "root", "Its owner."),
            ManifestKey("group", .text(.account), .value("root"), example: "root", "Its group."),
            ManifestKey(
                "conffile", .boolean, .computed("`true` below /etc, else `false`"), example: "false",
                "Whether dpkg keeps an administrator's changes to it."),
        ])
}
