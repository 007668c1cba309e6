import PackageLint

/// Puts what scripts, units and tmpfiles.d make into the picture of the installed files.
struct MachineBuilder {
    private let package: CheckedPackage
    private let actions: MaintainerActions
    private let services: [ServiceUnit]
    private let bootstrap: VenvBootstrap?
    private let python: PythonInstallation

    init(
        _ package: CheckedPackage, _ actions: MaintainerActions, _ services: [ServiceUnit], _ bootstrap: VenvBootstrap?,
        _ python: PythonInstallation
    ) {
        self.package = package
        self.actions = actions
        self.services = services
        self.bootstrap = bootstrap
        self.python = python
    }

    /// Scripts are short; longer ones are not followed to their end.
    private static let mostCommands = 5_000
    private static let mostDeepChanges = 40

    /// In the order in which it happens: scripts, the environment, then systemd.
    func fill(_ files: inout InstalledFiles) {
        var deep = 0
        for call in actions.installing.prefix(Self.mostCommands) {
            // Each goes through all files.
            if call.hasFlag("R") { deep += 1 }
            if deep <= Self.mostDeepChanges || !call.hasFlag("R") { apply(call, &files) }
        }
        for file in package.files.children(of: "usr/lib/tmpfiles.d") { applyTemporaryFiles(file, &files) }
        applyEnvironment(&files)
        for service in services { applyUnit(service, &files) }
    }

    private func apply(_ call: ScriptCommand, _ files: inout InstalledFiles) {
        switch call.name {
        case "install": applyInstall(call, &files)
        case "mkdir":
            for path in call.operands(valued: ["-m", "--mode"]) {
                files.make(path, folder(call, mode: call.value("-m", "--mode")))
            }
        case "chown", "chgrp", "chmod": applyChange(call, &files)
        case "ln": applyLink(call, &files)
        case "cp", "touch", "ucf":
            if let last = call.operands(valued: []).last {
                files.make(
                    last, InstalledNode(kind: .file, mode: nil, owner: nil, group: nil, origin: .script(call.script)))
            }
        case "rm", "rmdir", "mv": break
        default: applyUnknown(call, &files)
        }
    }

    private func folder(_ call: ScriptCommand, mode: String?) -> InstalledNode {
        InstalledNode(
            kind: .folder, mode: mode.flatMap { UInt32($0, radix: 8) } ?? 0o755,
            owner: call.value("-o", "--owner") ?? "root", group: call.value("-g", "--group") ?? "root",
            origin: .script(call.script))
    }

    private func applyInstall(_ call: ScriptCommand, _ files: inout InstalledFiles) {
        let paths = call.operands(valued: ["-m", "--mode", "-o", "--owner", "-g", "--group", "-t"])
        var node = folder(call, mode: call.value("-m", "--mode"))
        guard !call.hasFlag("d"), !call.words.contains("--directory") else {
            for path in paths { files.make(path, node) }
            return
        }
        node.kind = .file
        if let last = paths.last, paths.count > 1 { files.make(last, node) }
    }

    private func applyChange(_ call: ScriptCommand, _ files: inout InstalledFiles) {
        let words = call.operands(valued: ["--from"])
        guard let what = words.first, words.count > 1 else { return }
        let deep = call.hasFlag("R") || call.words.contains("--recursive")
        for path in words.dropFirst() {
            files.change(path, deep: deep) { node in
                switch call.name {
                case "chmod": node.mode = UInt32(what, radix: 8)
                case "chgrp": node.group = what
                default:
                    let parts = what.split(separator: ":", omittingEmptySubsequences: false)
                    if let owner = parts.first, !owner.isEmpty { node.owner = String(owner) }
                    if parts.count > 1 { node.group = parts[1].isEmpty ? parts[0].description : String(parts[1]) }
                }
            }
        }
    }

    private func applyLink(_ call: ScriptCommand, _ files: inout InstalledFiles) {
        let words = call.operands(valued: ["-S", "-t"])
        guard words.count == 2, call.hasFlag("s") || call.words.contains("--symbolic") else { return }
        files.make(
            words[1],
            InstalledNode(
                kind: .link(target: words[0]), mode: 0o777, owner: "root", group: "root", origin: .script(call.script)))
    }

    /// Programs that make virtual environments or anything else leave their folders open.
    private func applyUnknown(_ call: ScriptCommand, _ files: inout InstalledFiles) {
        guard call.words.contains("venv") || Self.makers.contains(call.name) || call.name.hasPrefix("pip") else {
            return
        }
        for word in call.arguments where word.hasPrefix("/") { files.leaveOpen(word) }
    }

    private static let makers: Set = ["virtualenv", "uv", "dh_virtualenv", "tar", "unzip", "git", "rsync", "npm"]

    private func applyTemporaryFiles(_ file: PackagedFile, _ files: inout InstalledFiles) {
        for line in (file.text ?? "").split(separator: "\n") {
            let words = String(line).systemdWords
            guard words.count > 1, let type = words[0].first, words[1].hasPrefix("/") else { continue }
            guard "dDevqQfLC".contains(type) else { continue }
            let column = { (index: Int) in index < words.count && words[index] != "-" ? words[index] : nil }
            files.make(
                words[1],
                InstalledNode(
                    kind: "fLC".contains(type) ? .file : .folder,
                    mode: column(2).flatMap { UInt32($0.filter { $0.isNumber }, radix: 8) } ?? 0o755,
                    owner: column(3) ?? "root", group: column(4) ?? "root", origin: .temporaryFiles))
        }
    }

    private func applyEnvironment(_ files: inout InstalledFiles) {
        guard let bootstrap, bootstrap.isRun else { return }
        let folder = InstalledNode(kind: .folder, mode: 0o755, owner: "root", group: "root", origin: .environment)
        var program = folder
        program.kind = .file
        for place in ["", "/bin", "/lib"] { files.make(bootstrap.environment + place, folder) }
        for name in ["python", "python3"] + python.commands {
            files.make("\(bootstrap.environment)/bin/\(name)", program)
        }
        files.leaveOpen(bootstrap.environment + "/lib")
        files.leaveOpen(bootstrap.environment + "s")
    }

    private func applyUnit(_ service: ServiceUnit, _ files: inout InstalledFiles) {
        for folder in service.managedFolders {
            let isConfiguration = folder.path.hasPrefix("/etc/")
            files.make(
                folder.path,
                InstalledNode(
                    kind: .folder, mode: folder.mode, owner: isConfiguration ? "root" : service.user,
                    group: isConfiguration ? "root" : service.group ?? service.user, origin: .unit(service.name)))
        }
    }
}
