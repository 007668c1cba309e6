internal import ELFFiles

/// The libraries that files need, and the packages that have them (Policy 8.6).
struct PrerequisitesCheck: Check {
    static let lacks = Tag(
        "shared-library-lacks-prerequisites", .warning, "A library does not say which libraries it needs.",
        advice: "It loads only where something else brought them. Link it with `-lc` and the others that it uses.",
        source: "Debian Policy 10.2")
    static let undeclared = Tag(
        "undeclared-elf-prerequisites", .warning, "Files need libraries, and the package depends on nothing.",
        advice: "Add what dpkg-shlibdeps finds to Depends, `libc6` at least.", source: "Debian Policy 8.6")
    static let notLinked = Tag(
        "library-not-linked-against-libc", .error, "A library needs others and not the C library.",
        advice: "It was linked with -nostdlib or without a compiler. Link it with `gcc -shared`.",
        source: "Debian Policy 10.2")
    static let libc = Tag(
        "missing-dependency-on-libc", .error, "Files need the C library, and the package does not depend on it.",
        advice: "An older system may have one that lacks what they use. Add `libc6 (>= VERSION)` to Depends.",
        source: "Debian Policy 8.6")
    static let libstdcxx = Tag(
        "missing-dependency-on-libstdc++", .experimental,
        "Files need the C++ library, and the package does not depend on it.",
        advice: "Add `libstdc++6 (>= VERSION)` to Depends.", source: "Debian Policy 8.6")

    static let tags = [lacks, undeclared, notLinked, libc, libstdcxx]

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        let depends = DependencyGroups(package.control, DependencyGroups.strong)
        let members = ELFMember.all(of: package).filter(\.isLoadable)
        for member in members { look(at: member, dependsOnNothing: depends.groups.isEmpty, &findings) }
        guard !depends.groups.isEmpty else { return }
        let names = depends.groups.flatMap { $0 }
        for (library, package, tag) in [
            ("libc.so.", "libc", Self.libc), ("libstdc++.so.", "libstdc++", Self.libstdcxx),
        ] {
            for (version, files) in users(of: library, among: members).sorted(by: { $0.key < $1.key })
            where !names.contains(where: { Self.begins($0, with: package + version) }) {
                let others = files.count > 1 ? " and \(files.count - 1) others" : ""
                findings.add(tag, "needed by \(files[0])\(others)")
            }
        }
    }

    private func look(at member: ELFMember, dependsOnNothing: Bool, _ findings: inout Findings) {
        let needed = member.elf.needed
        if needed.isEmpty {
            if member.isShared, !mayStandAlone(member) { findings.add(Self.lacks, at: member.path) }
            return
        }
        if dependsOnNothing {
            findings.add(Self.undeclared, "(\(Set(needed).sorted().joined(separator: " ")))", at: member.path)
        }
        if member.isShared, !needed.contains(where: { $0.hasPrefix("libc.so.") }), !isLibc(member) {
            findings.add(Self.notLinked, at: member.path)
        }
    }

    private func isLibc(_ member: ELFMember) -> Bool {
        guard let range = "/\(member.path)".firstRange(of: "/libc") else { return false }
        return !("/\(member.path)"[range.upperBound...].utf8.first?.isNameByte ?? false)
    }

    private func mayStandAlone(_ member: ELFMember) -> Bool {
        member.isDebug || member.isGuileModule || ["boot/modules", "lib/modules"].contains { member.file.isBelow($0) }
            || [".c32", ".e32", ".e64"].contains { member.file.name.hasSuffix($0) }
            || member.file.name.hasPrefix("ld-") && member.file.isBelow("lib")
    }

    /// The files that need a library, by the version in its name.
    private func users(of library: String, among members: [ELFMember]) -> [String: [String]] {
        var users: [String: Set<String>] = [:]
        for member in members {
            for name in member.elf.needed where name.hasPrefix(library) {
                let version = String(name.dropFirst(library.count))
                guard version.first?.isNumber ?? false else { continue }
                users[version, default: []].insert(member.path)
            }
        }
        return users.mapValues { $0.sorted() }
    }

    private static func begins(_ name: Substring, with package: String) -> Bool {
        name.hasPrefix(package) && !(name.utf8.dropFirst(package.utf8.count).first?.isNameByte ?? false)
    }
}
