/// What has the execute bit is a program, and programs' names do not tell their language (Policy 10.4).
struct ExecutableKindCheck: Check {
    static let noProgram = Tag(
        "executable-not-elf-or-script", .warning, "A file is executable and no program.",
        advice: "The mode came from the build machine. Give data the mode 0644, and scripts a #! line.",
        source: "Debian Policy 10.9")
    static let languageExtension = Tag(
        "script-with-language-extension", .warning, "A program's name tells the language it is written in.",
        advice: "Users and other scripts would have to change when the language does. Name it without the ending.",
        source: "Debian Policy 10.4")

    static let tags = [noProgram, languageExtension]

    private static let endings = [".pl", ".py", ".php", ".rb", ".sh", ".bsh", ".csh", ".tcl"]
    private static let folders: Set<Substring> = [
        "bin", "sbin", "games", "usr/bin", "usr/sbin", "usr/games",
    ]

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        for file in package.files.all where file.isFile {
            if file.kind == .file, file.isExecutable, !isProgram(file) { findings.add(Self.noProgram, at: file.path) }
            if Self.folders.contains(file.parent), let ending = Self.endings.first(where: file.name.hasSuffix),
                ending.utf8.count < file.name.utf8.count
            {
                findings.add(Self.languageExtension, at: file.path)
            }
        }
    }

    private func isProgram(_ file: PackagedFile) -> Bool {
        switch file.content {
        case .elf, .script: true
        default:
            // Conventions of Mono and of Debian's Java Policy 2.2, and manual pages of old.
            file.name.hasSuffix(".exe") || file.name.hasSuffix(".jar") || file.isBelow("usr/man")
                || file.isBelow("usr/X11R6/man")
        }
    }
}
