/// License files beside the copyright file (Policy 12.5).
struct ExtraLicenseCheck: Check {
    static let extra = Tag(
        "extra-license-file", .info, "A license file lies outside of the documentation folder.",
        advice: """
            Licenses belong into `/usr/share/doc/PACKAGE/copyright`. Wheels carry theirs in `*.dist-info`; a license that \
            asks to go along with its code is better overridden than removed.
            """,
        source: "Debian Policy 12.5")

    static let tags = [extra]

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        for file in package.files.all where file.kind == .file && !file.isExecutable && Self.isLicense(file) {
            findings.add(Self.extra, at: file.path)
        }
    }

    private static func isLicense(_ file: PackagedFile) -> Bool {
        let name = file.name.lowercased()
        guard let stem = stems.first(where: name.hasPrefix) else { return false }
        let rest = name.dropFirst(stem.count).drop { "v0123456789._-".contains($0) }
        let hasEnding = name.dropFirst(stem.count).dropLast(rest.count).contains(".")
        guard rest.isEmpty || hasEnding, file.content != .elf else { return false }
        let ending = file.name.lastIndex(of: ".").map { String(file.name[$0...].dropFirst()) }
        return !(ending.map(isCodeOrPicture) ?? false) && !isExempt(file.path)
    }

    /// How names of license files begin.
    private static let stems = ["copying", "license", "licence", "lgpl", "gpl", "bsd", "artistic"]

    private static func isCodeOrPicture(_ ending: String) -> Bool {
        [
            "el", "c", "h", "cc", "py", "pl", "pm", "pc", "hi", "ui", "p_hi", "html", "php", "rb", "xpm", "png", "jpg",
            "jpeg", "gif", "svg", "dtd", "mk", "lisp", "yml", "rs", "ogg", "xbm",
        ].contains(ending)
    }

    private static func isExempt(_ path: String) -> Bool {
        let parts = path.split(separator: "/").map(String.init)
        let inShare = parts.starts(with: ["usr", "share"])
        guard inShare, parts.count > 3 else { return false }
        switch parts[2] {
        case "doc": return parts.count > 5 && parts[4] == "examples"
        case "man": return parts.dropFirst(3).dropLast().contains { $0.hasPrefix("man") && $0.count == 4 }
        case "pyshared-data": return true
        case "cargo": return parts[3] == "registry"
        case "common-licenses": return parts.count == 4
        default: return false
        }
    }
}
