import BootTesting

/// Edited configuration files, a drop-in and a removed site, through upgrades and dpkg's question.
struct AdministratorsFiles {
    let server: Server

    private var facts: PackageFacts { server.facts }
    private var life: Life { server.life }
    private static let mark = "# kept by the administrator"
    private static func offered(_ number: Int) -> String { "# offered by the package, \(number)" }

    func check() async throws {
        try await life.step("edit every conffile, add a drop-in, remove the site's link") { try await edit() }
        try await server.install("upgrade")
        try await life.step("all of it is as it was") { try await expectKept() }
        guard let conffile = facts.conffiles.first else { return }
        try await answer("N", about: conffile, number: 1, keeps: Self.mark)
        try await answer("Y", about: conffile, number: 2, keeps: Self.offered(2))
        try await life.step("the edited file lies beside it") {
            let old = try await server.run(["tail", "-n", "1", conffile + ".dpkg-old"]).value
            try expect(old, is: Self.mark, "the last line of \(conffile).dpkg-old")
        }
        try await putLinkBack()
    }

    private func edit() async throws {
        for file in facts.conffiles { try await server.shell("echo \"\(Self.mark)\" >>'\(file)'").succeeded() }
        let folder = "/etc/systemd/system/\(facts.service).d"
        try await server.run(["mkdir", "-p", folder]).succeeded()
        try await server.machine.write("[Service]\nEnvironment=VSDEB_TEST=kept\n", to: "\(folder)/own.conf")
        try await server.run(["systemctl", "daemon-reload"]).succeeded()
        if let site = facts.site {
            try await server.run(["rm", site.link]).succeeded()
            try await server.run(["systemctl", "reload", "nginx"]).succeeded()
        }
    }

    private func expectKept() async throws {
        for file in facts.conffiles { try await expectLastLine(Self.mark, of: file) }
        let environment = try await server.property("Environment")
        try expect(environment.contains("VSDEB_TEST=kept"), "the drop-in does not count: \(environment)")
        let pid = try await server.property("MainPID")
        let variables = try await server.shell("tr '\\0' '\\n' </proc/\(pid)/environ").lines
        try expect(variables.contains("VSDEB_TEST=kept"), "the drop-in's variable is not in the running service")
        if let site = facts.site {
            try expect(try await server.machine.exists(site.link) == false, "\(site.link) is there again")
        }
        try await server.expectState("active enabled")
    }

    /// Upgrades to a package with another conffile, and types an answer to dpkg's question.
    private func answer(_ answer: String, about conffile: String, number: Int, keeps line: String) async throws {
        try await life.step("dpkg asks about \(conffile), the answer is \(answer)") {
            let newer = try await life.variants.file(
                .newer(conffile: conffile, line: Self.offered(number), number: number))
            let result = try await server.aptInstall(newer, answer: answer).succeeded()
            try expect(
                result.output.contains("Configuration file '\(conffile)'"), "dpkg did not ask:\n\(result.output)")
            try await expectLastLine(line, of: conffile)
            try await server.expectState("active enabled")
        }
    }

    private func expectLastLine(_ line: String, of file: String) async throws {
        try expect(try await server.run(["tail", "-n", "1", file]).value, is: line, "the last line of \(file)")
    }

    private func putLinkBack() async throws {
        guard let site = facts.site else { return }
        try await server.shell("ln -s \(site.file) \(site.link) && nginx -t && systemctl reload nginx").succeeded()
        try await life.step("healthy with the link put back") { try await server.becomesHealthy() }
    }
}
