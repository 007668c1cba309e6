import PackageLint

/// Every file that gunicorn opens for writing: logs, the pid file, the folder of its workers' signs of life.
struct GunicornFileRule: ServiceRule {
    static let missing = Tag(
        "gunicorn-writes-into-missing-folder", .error, "gunicorn is to write into a folder that is not there.",
        advice: """
            gunicorn makes no folders and stops: “No such file or directory”, or “isn't writable”. Let systemd make the \
            folder by LogsDirectory= (StateDirectory=, RuntimeDirectory=), or make it in postinst.
            """,
        source: "systemd.exec(5), LogsDirectory=")
    static let readOnly = Tag(
        "gunicorn-writes-into-read-only-folder", .error, "gunicorn is to write where the unit's sandbox forbids it.",
        advice: """
            ProtectSystem=strict leaves all but /dev, /proc and /sys read-only; ReadWritePaths=, LogsDirectory=, \
            StateDirectory=, CacheDirectory= and RuntimeDirectory= name what stays writable. gunicorn stops at its first \
            line of log.
            """,
        source: "systemd.exec(5), ProtectSystem=")
    static let forbidden = Tag(
        "gunicorn-writes-without-permission", .error, "gunicorn is to write into a folder that is not its user's.",
        advice: """
            gunicorn stops: “Permission denied”. LogsDirectory= gives a folder below /var/log to the unit's user; what \
            postinst makes needs install -d -o USER -g GROUP.
            """,
        source: "systemd.exec(5), LogsDirectory=")
    static let hidden = Tag(
        "gunicorn-writes-into-hidden-folder", .error, "gunicorn is to write into a place that its sandbox hides.",
        advice: """
            ProtectHome= and InaccessiblePaths= take whole places away from the service, PrivateTmp= and \
            TemporaryFileSystem= put an empty folder in their place. Write logs below /var/log.
            """,
        source: "systemd.exec(5), ProtectHome=, InaccessiblePaths=")
    static let several = Tag(
        "gunicorn-logs-in-several-folders", .warning, "gunicorn's logs and its pid file lie in different folders.",
        advice: "One folder, /var/log/NAME, is what LogsDirectory=, log rotation and an administrator look at.",
        source: "Debian Policy 10.8")

    static let tags = [missing, readOnly, forbidden, hidden, several]

    func check(_ machine: InstalledMachine, _ findings: inout Findings) {
        for application in machine.applications where application.server == .gunicorn {
            let sandbox = Sandbox(application.service, machine.files)
            for opened in OpenedFile.all(application) {
                check(opened, application, machine, sandbox, &findings)
            }
            checkFolders(application, &findings)
        }
    }

    private func check(
        _ opened: OpenedFile, _ application: ApplicationService, _ machine: InstalledMachine, _ sandbox: Sandbox,
        _ findings: inout Findings
    ) {
        guard let place = machine.files.resolve(opened.folder) else { return }
        let answer = sandbox.answer(for: place)
        let isPrivate = answer.access == .replaced && (place == "tmp" || place == "var/tmp")
        guard !isPrivate, !sandbox.isUnknown else { return }
        switch machine.files.presence(of: opened.folder) {
        case .unknown where answer.access == .writable: return
        case .missing:
            return report(Self.missing, opened, "nothing makes \(opened.folder).", &findings)
        default: break
        }
        switch answer.access {
        case .hidden: report(Self.hidden, opened, "\(answer.reason) hides it.", &findings)
        case .replaced: report(Self.hidden, opened, "\(answer.reason) puts an empty folder in its place.", &findings)
        case .readOnly:
            let names = sandbox.isStrict ? " and no LogsDirectory= or ReadWritePaths= names it" : ""
            report(Self.readOnly, opened, "\(answer.reason) leaves it read-only\(names).", &findings)
        case .writable: checkOwner(opened, place, application, machine, &findings)
        }
    }

    private func checkOwner(
        _ opened: OpenedFile, _ place: String, _ application: ApplicationService, _ machine: InstalledMachine,
        _ findings: inout Findings
    ) {
        let service = application.service
        guard let node = machine.files.node(place) else { return }
        if !node.isFolder { return report(Self.missing, opened, "/\(place) is no folder.", &findings) }
        if let folder = machine.closedFolder(above: place + "/.", user: service.user, group: service.group) {
            return report(Self.forbidden, opened, "\(service.user) may not enter /\(folder).", &findings)
        }
        if machine.mode(node, allows: 2, user: service.user, group: service.group) == false {
            let mode = String(node.mode ?? 0, radix: 8)
            report(
                Self.forbidden, opened,
                "/\(place) belongs to \(node.owner ?? "?"):\(node.group ?? "?") with mode 0\(mode), and gunicorn runs as "
                    + "\(service.user). LogsDirectory=\(service.stem) would give /var/log/\(service.stem) to it.",
                &findings)
        }
    }

    private func report(_ tag: Tag, _ opened: OpenedFile, _ why: String, _ findings: inout Findings) {
        findings.add(
            tag, "\(opened.setting) = \(opened.path)", at: opened.source.path, line: opened.source.line,
            because: "gunicorn opens \(opened.path) (\(opened.setting)), but \(why)")
    }

    private func checkFolders(_ application: ApplicationService, _ findings: inout Findings) {
        let files = OpenedFile.all(application).filter { $0.setting != "worker_tmp_dir" }
        guard let first = files.first, let other = files.first(where: { $0.folder != first.folder }) else { return }
        guard !other.folder.hasPrefix("/run"), other.setting != "pidfile" || !other.folder.hasPrefix("/run") else {
            return
        }
        findings.add(
            Self.several, "\(first.folder) and \(other.folder)", at: other.source.path, line: other.source.line,
            because:
                "\(first.setting) is \(first.path), and \(other.setting) is \(other.path). Write both below one folder."
        )
    }
}
