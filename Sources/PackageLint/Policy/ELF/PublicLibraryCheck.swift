internal import ELFFiles

/// Libraries in the folders where the loader looks for all programs (Policy 8).
struct PublicLibraryCheck: Check {
    static let missingSoname = Tag(
        "sharedobject-in-library-directory-missing-soname", .error, "A library for all programs has no name.",
        advice:
            "Programs cannot ask for a version of it. Link with `-Wl,-soname,libNAME.so.1`, or keep it in a folder of your own.",
        source: "Debian Policy 8.1, 10.2")
    static let lacksTrigger = Tag(
        "lacks-ldconfig-trigger", .error,
        "Libraries for all programs are shipped, and the loader's cache is not renewed.",
        advice: "Add `activate-noawait ldconfig` to the triggers.", source: "Debian Policy 8.1.1")
    static let needlessTrigger = Tag(
        "package-has-unnecessary-activation-of-ldconfig-trigger", .warning,
        "The loader's cache is renewed, and the package has no library for it.",
        advice: "It costs time at each installation. Take `activate-noawait ldconfig` away.",
        source: "Debian Policy 8.1.1")
    static let packageName = Tag(
        "package-name-doesnt-match-sonames", .warning, "A package of libraries is not named after them.",
        advice:
            "Two versions could not be installed beside each other. Name it libNAME1 for libNAME.so.1, or keep the library in a folder of your own.",
        source: "Debian Policy 8.1")
    static let noShlibs = Tag(
        "no-shlibs", .error, "A library for all programs has no line in shlibs.",
        advice: "dpkg-shlibdeps cannot tell which package to depend on. Add the control file shlibs.",
        source: "Debian Policy 8.6.4, deb-shlibs(5)")
    static let noSymbols = Tag(
        "no-symbols-control-file", .info, "A library for all programs has no symbols file.",
        advice: "Dependencies on it will be stricter than they need to be. dpkg-gensymbols makes one.",
        source: "Debian Policy 8.6.3, deb-symbols(5)")

    static let tags = [missingSoname, lacksTrigger, needlessTrigger, packageName, noShlibs, noSymbols]

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        let members = ELFMember.all(of: package)
        for member in members where isPublic(member.file) {
            if member.elf.soname == nil, member.isShared, isNameless(member) {
                findings.add(Self.missingSoname, at: member.path)
            }
        }
        let named = members.filter { $0.elf.soname != nil }
        judgeTrigger(package, named, &findings)
        judgeName(package, named, &findings)
        for member in named where isPublic(member.file) && !isPlugin(member.file) {
            if Self.hasVersion(member.elf.soname ?? ""), package.controlMember("shlibs") == nil {
                findings.add(Self.noShlibs, member.path)
            }
            if package.controlMember("symbols") == nil { findings.add(Self.noSymbols, member.path) }
        }
    }

    private func isPublic(_ file: PackagedFile) -> Bool {
        DebianArchitectures.libraryFolders.contains(String(file.parent))
    }

    /// Modules of the name service switch, which are loaded by name.
    private func isPlugin(_ file: PackagedFile) -> Bool {
        file.name.hasPrefix("libnss_") && file.name.contains(".so.")
    }

    private func isNameless(_ member: ELFMember) -> Bool {
        !member.file.isExecutable || !member.elf.hasDebugEntry || member.file.name.hasSuffix(".so")
            || member.file.name.contains(".so.")
    }

    private static func hasVersion(_ soname: String) -> Bool {
        if soname.contains(".so.") { return true }
        guard soname.hasSuffix(".so") else { return false }
        return zip(soname.utf8, soname.utf8.dropFirst()).contains { $0 == 0x2D && (0x30...0x39).contains($1) }
    }

    private func judgeTrigger(_ package: CheckedPackage, _ named: [ELFMember], _ findings: inout Findings) {
        let libraries = Set(named.map(\.path))
        var needing: Set<String> = []
        for file in package.files.all where isPublic(file) {
            let place = file.linkTarget == nil ? file.path : package.files.resolvedPath(file.path) ?? ""
            if libraries.contains(place) { needing.insert(place) }
        }
        let activates = package.controlMember("triggers")?.text.split(separator: "\n").contains { line in
            line.split { $0 == " " || $0 == "\t" } == ["activate-noawait", "ldconfig"]
        }
        if activates == true, needing.isEmpty { findings.add(Self.needlessTrigger) }
        if activates != true, !needing.isEmpty {
            findings.add(Self.lacksTrigger, needing.sorted().joined(separator: " "))
        }
    }

    private func judgeName(_ package: CheckedPackage, _ named: [ELFMember], _ findings: inout Findings) {
        let triplet = package.port.map { ["lib/\($0.triplet)", "usr/lib/\($0.triplet)"] } ?? []
        let folders = Set(["lib", "usr/lib"] + triplet)
        let libraries = named.filter { folders.contains(String($0.file.parent)) && !isPlugin($0.file) }
        let names = Set(libraries.compactMap(\.elf.soname)).map(Self.packageName)
        let accepted = [package.name, Self.shortened(package.name)]
        guard !names.isEmpty, !names.contains(where: { accepted.contains($0.lowercased()) }) else { return }
        findings.add(Self.packageName, names.sorted().joined(separator: " "))
    }

    /// `libfoo1` for libfoo.so.1, `libfoo2-1` for libfoo2.so.1 (Policy 8.1).
    private static func packageName(_ soname: String) -> String {
        var name = soname
        if let range = name.firstRange(of: ".so.") {
            let endsInDigit = name[..<range.lowerBound].last?.isNumber ?? false
            name.replaceSubrange(range, with: endsInDigit ? "-" : "")
        } else if name.hasSuffix(".so") {
            name.removeLast(3)
        }
        return name.replacing("_", with: "-")
    }

    /// Without the endings that Debian put behind names when a compiler's interface changed.
    private static func shortened(_ name: String) -> String {
        var name = name.hasPrefix("lib64") ? "lib" + name.dropFirst(5) : name
        for ending in ["c102", "c2a", "c2", "gf", "v5", "v6"] where name.hasSuffix(ending) {
            name.removeLast(ending.count)
            break
        }
        return name
    }
}
