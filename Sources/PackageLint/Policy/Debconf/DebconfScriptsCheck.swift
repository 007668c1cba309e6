/// How maintainer scripts talk to debconf (debconf-devel(7)).
struct DebconfScriptsCheck: Check {
    static let purge = Tag(
        "postrm-does-not-purge-debconf", .warning, "postrm leaves the answers in debconf's database.",
        advice: "Load the confmodule on `purge`, if it is still there, and call `db_purge`.",
        source: "debconf-devel(7); Debian Policy 3.9.1")
    static let module = Tag(
        "postinst-does-not-load-confmodule", .warning, "postinst does not load debconf's confmodule.",
        advice: """
            debconf reads postinst's output then, and takes what programs print for commands. Write \
            `. /usr/share/debconf/confmodule` near its top, also if it asks nothing.
            """,
        source: "debconf-devel(7)")
    static let input = Tag(
        "postinst-uses-db-input", .warning, "postinst asks questions.",
        advice: "That stops an installation half way. Ask in `config`; postinst only reads the answers with `db_get`.",
        source: "debconf-devel(7)")
    static let unused = Tag(
        "unused-debconf-template", .info, "No maintainer script uses a question.",
        advice: "Remove it from `templates`, or ask it in `config`.",
        source: "debconf-devel(7)")

    static let tags = [purge, module, input, unused]

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        guard let use = DebconfUse(package) else { return }
        let scripts = ["config", "prerm", "postrm", "preinst", "postinst"].compactMap {
            DebconfScript($0, of: package)
        }
        checkPostinst(scripts, use, &findings)
        checkPostrm(scripts, package, &findings)
        for template in DebconfTemplates(use.templates?.text ?? "").templates where template.field("Template") != nil {
            let name = String(template.name.trimmingWhiteSpace())
            guard !Self.isShared(name), !scripts.contains(where: { $0.uses(name, scripts) }) else { continue }
            findings.add(Self.unused, name, at: "templates", line: template.field("Template")?.line)
        }
    }

    private func checkPostinst(_ scripts: [DebconfScript], _ use: DebconfUse, _ findings: inout Findings) {
        let postinst = scripts.first { $0.name == "postinst" }
        if use.config != nil {
            if postinst == nil { findings.add(Self.module, "postinst") }
            if postinst?.loadsModule == false { findings.add(Self.module, at: "postinst") }
        }
        let configAsks = scripts.contains { $0.name == "config" && $0.inputLine != nil }
        if let line = postinst?.inputLine, !configAsks { findings.add(Self.input, at: "postinst", line: line) }
    }

    private func checkPostrm(_ scripts: [DebconfScript], _ package: CheckedPackage, _ findings: inout Findings) {
        guard !DebconfUse.isProvided(by: package) else { return }
        guard scripts.contains(where: { $0.name == "postrm" }) else {
            if package.controlMember("postrm") == nil { findings.add(Self.purge, "postrm") }
            return
        }
        // Any script counts: what prerm purges, postrm need not.
        if !scripts.contains(where: { $0.name != "preinst" && $0.name != "postinst" && $0.purges }) {
            findings.add(Self.purge, at: "postrm")
        }
    }

    private static func isShared(_ name: String) -> Bool {
        name == "shared/packages-wordlist" || name == "shared/packages-ispell" || name.hasSuffix("/languages")
    }
}
