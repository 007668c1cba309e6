/// The folders of commands.
enum CommandFolders {
    /// Those on people's PATH.
    static let path: Set = ["bin", "sbin", "usr/bin", "usr/games", "usr/sbin"]
    /// Those whose programs have a manual page of section 1, 6 or 8.
    static let documented: Set = [
        "bin", "sbin", "usr/bin", "usr/bin/X11", "usr/bin/mh", "usr/games", "usr/libexec", "usr/sbin",
    ]
}
