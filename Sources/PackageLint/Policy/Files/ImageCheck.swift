/// Pictures under a wrong name, or among programs.
struct ImageCheck: FileCheck {
    static let conflicting = Tag(
        "image-file-has-conflicting-name", .info, "A picture's name says another format than its content.",
        advice:
            "Web servers choose the media type by the name, and browsers told not to guess show nothing. Rename it.",
        source: "lintian's own rule")
    static let inLib = Tag(
        "image-file-in-usr-lib", .pedantic, "A picture lies in /usr/lib.",
        advice: "/usr/lib is for what depends on the architecture. Put pictures into /usr/share/NAME.",
        source: "FHS 3.0, 4.6 and 4.11")

    static let tags = [conflicting, inLib]

    func inspect(_ inspected: InspectedFile, _ findings: inout Findings) {
        let name = inspected.file.name
        guard let dot = name.utf8.lastIndex(of: 0x2E),
            let named = ImageFormat(ending: name[name.index(after: dot)...]),
            let real = ImageFormat(content: inspected.content), named != real
        else { return }
        findings.add(Self.conflicting, "(is \(real.rawValue))", at: inspected.file.path)
    }

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        for file in package.files.all where file.isBelow("usr/lib") && file.kind == .file {
            let ending = file.name.split(separator: ".", omittingEmptySubsequences: false).dropFirst().last
            if let ending, Self.endings.contains(String(ending)) { findings.add(Self.inLib, at: file.path) }
        }
    }

    private static let endings: Set = ["bmp", "gif", "jpeg", "jpg", "png", "tiff", "xbm", "xpm"]
}
