internal import ELFFiles

/// An ELF file of a package, with what rules ask of it.
struct ELFMember {
    let file: PackagedFile
    let elf: ELFDetails

    /// All of a package, also other names of one file.
    static func all(of package: CheckedPackage) -> [ELFMember] {
        package.files.all.compactMap { file in
            guard file.isFile, let elf = file.elf else { return nil }
            return ELFMember(file: file, elf: elf)
        }
    }

    var path: String { file.path }

    /// Whether it is a library, or a program that may be loaded anywhere.
    var isShared: Bool { elf.kind == .shared }

    /// Whether the loader maps it: no object file.
    var isLoadable: Bool { elf.kind == .shared || elf.kind == .executable }

    /// Whether it belongs to a debug package.
    var isDebug: Bool { file.isBelow("usr/lib/debug") || file.isBelow("lib/debug") }

    /// Guile's compiled modules are ELF files of their own kind.
    var isGuileModule: Bool { file.isBelow("usr/lib") && path.contains("/guile/") && file.name.hasSuffix(".go") }

    /// The mode in four octal digits.
    var shownMode: String {
        let mode = String(file.mode & 0o7777, radix: 8)
        return String(repeating: "0", count: max(0, 4 - mode.utf8.count)) + mode
    }
}
