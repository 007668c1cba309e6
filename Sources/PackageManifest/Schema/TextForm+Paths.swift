import SystemPackage

extension TextForm {
    /// A file that must exist; a relative path starts at the manifest's folder.
    static let file = TextForm("file") { controlFault($0) }

    /// A folder that must exist; a relative path starts at the manifest's folder.
    static let folder = TextForm("folder") { controlFault($0) }

    /// The folder that an application is installed below.
    static let prefix = TextForm("absolute path below /opt, /srv or /usr/lib") { text in
        absolutePathFault(text)
            ?? (isBelow(["/opt", "/srv", "/usr/lib"], text)
                ? nil
                : TextFault("it is not below /opt, /srv or /usr/lib", "write a folder of its own such as “/opt/name”"))
    }

    /// Where a file is installed.
    static let destination = TextForm("absolute path") { text in
        absolutePathFault(text) ?? foreignFault(text)
    }

    /// A file below a folder, in normal form.
    static let relativePath = TextForm("relative path", characters: pathCharacters, pathRemedy) { text in
        text.hasPrefix("/") ? TextFault("it is absolute", "write it relative to what was built") : normalFormFault(text)
    }

    /// A pattern of fnmatch(3) on relative paths.
    static let pattern = TextForm("pattern of fnmatch(3)") { text in
        if let fault = controlFault(text) { return fault }
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        let isRelative = !parts.contains { $0.isEmpty || $0 == "." || $0 == ".." }
        return isRelative ? nil : TextFault("it is no path below the folder", "write such as “tests” or “docs/*.md”")
    }

    private static let pathCharacters = "/._+@~-"
    private static let pathRemedy = "write letters, digits, “/”, “.”, “_”, “+”, “@”, “~”, “-” only"

    private static func absolutePathFault(_ text: String) -> TextFault? {
        guard text.hasPrefix("/") else { return TextFault("it is not absolute", "begin it with “/”") }
        return TextFault(strangerTo: pathCharacters, in: text, pathRemedy) ?? normalFormFault(text)
    }

    private static func normalFormFault(_ text: String) -> TextFault? {
        let parts = text.dropFirst(text.hasPrefix("/") ? 1 : 0).split(separator: "/", omittingEmptySubsequences: false)
        guard parts.contains(where: { $0.isEmpty || $0 == "." || $0 == ".." }) else { return nil }
        let normal = FilePath(text).lexicallyNormalized().string
        guard !normal.hasPrefix("..") else { return TextFault("it leaves the folder", "write a path below the folder") }
        return TextFault("it is not in normal form", "write “\(normal)”: no “//”, “.”, “..”, and no “/” at the end")
    }

    /// Policy 9.1.2 and 10.1: what is the administrator's, the kernel's, or only a link on a merged /usr.
    private static func foreignFault(_ text: String) -> TextFault? {
        let foreign = [
            "dev", "home", "media", "mnt", "proc", "root", "run", "sys", "tmp", "usr/local", "var/run", "var/tmp",
        ]
        if let folder = foreign.first(where: { isBelow(["/\($0)"], text) }) {
            return TextFault(
                "a package may bring nothing below /\(folder)", "write a path below /usr, /etc, /opt or /var")
        }
        guard let folder = ["bin", "lib", "lib64", "sbin"].first(where: { isBelow(["/\($0)"], text) }) else {
            return nil
        }
        return TextFault("/\(folder) is a link to /usr/\(folder)", "write “/usr\(text)”")
    }

    private static func isBelow(_ folders: [String], _ path: String) -> Bool {
        folders.contains { path.hasPrefix($0 + "/") }
    }
}
