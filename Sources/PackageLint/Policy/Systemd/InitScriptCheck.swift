/// Init scripts, and services that stand in for them (Policy 9.3).
struct InitScriptCheck: Check {
    static let onlySystemd = Tag(
        "package-supports-alternative-init-but-no-init.d-script", .info, "A service has no init script beside it.",
        advice: """
            Systems without systemd do not start it. Most of today's packages ship none, which Policy allows; an \
            override may say so.
            """,
        source: "Debian Policy 9.3.1")
    static let omitted = Tag(
        "omitted-systemd-service-for-init.d-script", .error, "One init script has no service, while others have one.",
        advice: "Ship a service of the same name.", source: "Debian Policy 9.3.1")
    static let missing = Tag(
        "missing-systemd-service-for-init.d-script", .warning, "An init script has no service beside it.",
        advice: "systemd only guesses what the script does. Ship a service of the same name.",
        source: "Debian Policy 9.3.1")
    static let missingSection = Tag(
        "init.d-script-missing-lsb-section", .warning, "An init script has no section ### BEGIN INIT INFO.",
        advice: "insserv and systemd read there what must run before. Add it.",
        source: "Debian Policy 9.3.1, insserv(8)")
    static let noFunctions = Tag(
        "init.d-script-does-not-source-init-functions", .warning,
        "An init script does not read /lib/lsb/init-functions.",
        advice: "systemd takes over there when somebody calls the script. Add `. /lib/lsb/init-functions`.",
        source: "Debian Policy 9.3.1")
    static let permissions = Tag(
        "non-standard-file-permissions-for-etc-init.d-script", .error, "An init script has not the mode 0755.",
        advice: "It cannot be started, or may be changed by others. Ship it with 0755.", source: "Debian Policy 10.9")

    static let tags = [onlySystemd, omitted, missing, missingSection, noFunctions, permissions]

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        for file in package.files.all { askForInitScript(of: file, package, &findings) }
        let services = serviceNames(of: package)
        for file in package.files.children(of: "etc/init.d") where !file.isFolder && InitScripts.isService(file) {
            judge(file, services, package, &findings)
        }
        for file in package.files.all where file.isFile && file.isBelow("etc/init.d") && file.mode & 0o7777 != 0o755 {
            guard !["README", "skeleton"].contains(file.path.dropFirst("etc/init.d/".count)) else { continue }
            let mode = String(file.mode & 0o7777, radix: 8)
            let shown = String(repeating: "0", count: max(0, 4 - mode.utf8.count)) + mode
            findings.add(Self.permissions, "\(shown) != 0755", at: file.path)
        }
    }

    private func askForInitScript(of file: PackagedFile, _ package: CheckedPackage, _ findings: inout Findings) {
        guard let (prefix, service) = Self.service(of: file.shown) else { return }
        let folder = prefix + "lib/systemd/system"
        let others = ["etc/init.d/\(service)", "\(folder)/\(service).path", "\(folder)/\(service).timer"]
        if !others.contains(where: { package.files.resolve($0) != nil }) {
            findings.add(Self.onlySystemd, at: file.shown)
        }
    }

    /// The service that a path belongs to: `lib/systemd/system/NAME.service…` or `etc/sv/NAME/run`.
    private static func service(of path: String) -> (prefix: String, name: Substring)? {
        if path.hasPrefix("etc/sv/"), path.hasSuffix("/run") {
            let name = path.dropFirst("etc/sv/".count).dropLast("/run".count)
            return name.isEmpty || name.contains("/") ? nil : ("", name)
        }
        guard ByteSearch.contains(path, "lib/systemd/system/") else { return nil }
        guard let folder = path.firstRange(of: "lib/systemd/system/") else { return nil }
        let part = path[folder.upperBound...].prefix { $0 != "/" }
        guard let end = part.ranges(of: ".service").last, end.lowerBound != part.startIndex else { return nil }
        let name = part[..<end.lowerBound]
        return name.contains("@") ? nil : (path[..<folder.lowerBound].hasSuffix("usr/") ? "usr/" : "", name)
    }

    private func serviceNames(of package: CheckedPackage) -> Set<String> {
        var names: Set<String> = []
        for service in ServiceFile.all(of: package) {
            names.insert(service.service)
            for alias in service.words("Install", "Alias") {
                names.insert(alias.hasSuffix(".service") ? String(alias.dropLast(".service".count)) : alias)
            }
        }
        return names
    }

    private func judge(
        _ file: PackagedFile, _ services: Set<String>, _ package: CheckedPackage, _ findings: inout Findings
    ) {
        let text = ServiceFile.text(of: file, in: package) ?? ""
        let script = InitScriptText(text)
        if !text.isEmpty, !script.hasSection { findings.add(Self.missingSection, at: file.path) }
        guard file.isFile else { return }
        if !script.readsFunctions { findings.add(Self.noFunctions, at: file.path) }
        let name = file.name.hasSuffix(".sh") ? file.name.dropLast(3) : file.name
        guard !services.contains(String(name)), !InitScripts.systemdHas.contains(name), !script.startsInSingleUser
        else {
            return
        }
        findings.add(services.isEmpty ? Self.missing : Self.omitted, String(name), at: file.path)
    }
}
