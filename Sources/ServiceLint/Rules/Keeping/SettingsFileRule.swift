import PackageLint

/// What an administrator edits must survive an upgrade.
struct SettingsFileRule: ServiceRule {
    static let notConffile = Tag(
        "service-settings-not-conffile", .warning, "A file that an administrator edits is no conffile.",
        advice: "An upgrade overwrites it without a question. Keep it below /etc and list it in DEBIAN/conffiles.",
        source: "Debian Policy 10.7.3")

    static let tags = [notConffile]

    func check(_ machine: InstalledMachine, _ findings: inout Findings) {
        let listed = machine.package.controlMember("conffiles")?.text.split(separator: "\n") ?? []
        let conffiles = Set(listed.compactMap { $0.split(separator: " ").last { $0.hasPrefix("/") }.map(String.init) })
        for (path, why) in edited(machine).sorted(by: { $0.key < $1.key }) {
            guard let file = machine.package.files.resolve(path), file.isFile, !conffiles.contains("/\(file.path)")
            else {
                continue
            }
            findings.add(
                Self.notConffile, "/\(file.path)", at: file.path,
                because: "/\(file.path) is \(why), and conffiles does not list it.")
        }
    }

    private func edited(_ machine: InstalledMachine) -> [String: String] {
        var files: [String: String] = [:]
        for application in machine.applications {
            for entry in application.service.unit.list("Service", "EnvironmentFile") {
                let path = String(application.service.expand(entry.value).drop { $0 == "-" })
                files[path] = "the environment file of \(application.service.name)"
            }
        }
        guard !machine.applications.isEmpty else { return files }
        for site in machine.sites where !site.isSnippet { files["/\(site.path)"] = "a site of nginx" }
        return files
    }
}
