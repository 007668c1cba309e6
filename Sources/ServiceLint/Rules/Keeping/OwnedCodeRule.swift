import PackageLint

/// The service's user should own nothing that it executes.
struct OwnedCodeRule: ServiceRule {
    static let owned = Tag(
        "service-user-owns-code", .warning, "The service's user may change the code that it runs.",
        advice: """
            Whoever takes over the service can then change what it does after the next start. Leave the application, its \
            libraries and its settings to root; give the service only its folders below /var.
            """,
        source: "Debian Policy 10.9")
    static let writable = Tag(
        "service-may-write-its-code", .warning, "The sandbox lets the service write where its code lies.",
        advice:
            "Name only folders for data in ReadWritePaths=; logs and state have LogsDirectory= and StateDirectory=.",
        source: "systemd.exec(5), ReadWritePaths=")

    static let tags = [owned, writable]

    func check(_ machine: InstalledMachine, _ findings: inout Findings) {
        for application in machine.applications {
            let path = ApplicationPath(application, machine)
            guard let module = application.moduleName, let folder = path.folder(of: module) else { continue }
            checkOwner(folder, application, machine, &findings)
            for (word, entry) in application.service.words("ReadWritePaths") {
                let place = machine.files.resolve(String(word.drop { $0 == "-" || $0 == "+" })) ?? ""
                guard place == folder || folder.hasPrefix(place + "/") || place.isEmpty else { continue }
                findings.add(
                    Self.writable, "\(application.service.name): \(word)", at: entry.path, line: entry.line,
                    because: "ReadWritePaths= names \(word), and the application's code lies in /\(folder).")
            }
        }
    }

    private func checkOwner(
        _ folder: String, _ application: ApplicationService, _ machine: InstalledMachine, _ findings: inout Findings
    ) {
        let user = application.service.user
        guard user != "root" else { return }
        let files = machine.package.files.all.filter { $0.isBelow(folder) || $0.path == folder }
        guard let first = files.first(where: { machine.files.node($0.path)?.owner == user }) else { return }
        findings.add(
            Self.owned, "/\(first.path)", at: first.path,
            because: "/\(first.path) belongs to \(user), as whom \(application.service.name) runs.")
    }
}
