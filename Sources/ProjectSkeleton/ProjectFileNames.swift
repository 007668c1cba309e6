/// The names of files that say something of a project; all others are data, of which there may be any number.
enum ProjectFileNames {
    private static let names: Set = [
        "package.json", "package-lock.json", "pnpm-lock.yaml", "yarn.lock", "index.html", "Makefile", "Dockerfile",
        "LICENSE", "LICENSE.txt", "LICENSE.md", "LICENCE", "LICENCE.txt", "COPYING", "changelog", "copyright",
        "environment", "pyproject.toml", "setup.cfg", "tox.ini", "compose.yaml", "docker-compose.yml",
    ]

    private static let endings = [".py", ".in", ".md", ".lock"]

    /// Whether a survey may ask for a file of this name.
    static func mayBeAsked(_ name: String) -> Bool {
        names.contains(name) || endings.contains(where: name.hasSuffix) || name.hasPrefix("vite.config.")
            || (name.hasPrefix("requirements") && name.hasSuffix(".txt"))
    }
}
