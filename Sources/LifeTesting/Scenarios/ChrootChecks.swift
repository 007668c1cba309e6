import BootTesting

/// What must be true of a package in a chroot, which ends with the package installed again.
struct ChrootChecks {
    let machine: ChrootMachine
    let life: Life

    private var facts: PackageFacts { life.facts }

    func all() async throws {
        let before = try await processes()
        try await life.step("apt install in a plain chroot") { try await install() }
        try await life.step("nothing was started") { try await expectOnly(before) }
        try await life.step("its environment is made") { try await run([facts.command[0], "--version"]).succeeded() }
        try await life.step("apt purge in a plain chroot") {
            try await run(["apt-get", "purge", "-y", facts.name]).succeeded()
        }
        try await life.step("apt install again") { try await install() }
        try await life.step("nothing was started") { try await expectOnly(before) }
    }

    private func install() async throws {
        let place = "/var/tmp/\(facts.name).deb"
        try await machine.copyIn(try await life.tested(), to: place)
        try await run(["apt-get", "install", "-y", place]).succeeded()
    }

    private func expectOnly(_ before: [String]) async throws {
        try expect(try await processes(), is: before, "the processes")
        try expect(try await machine.fetch(facts.healthURL).status == 0, "\(facts.healthURL) answers")
        try expect(try await run(["dpkg", "--audit"]).output, is: "", "what dpkg --audit finds")
    }

    /// Runs a command; its output is the step's last screen.
    private func run(_ words: [String]) async throws -> CommandResult {
        let result = try await machine.run(words, limit: .seconds(600))
        life.steps.show(result)
        return result
    }

    /// The commands that run now, without the ones that ask.
    private func processes() async throws -> [String] {
        let script = """
            for process in /proc/[0-9]*; do tr '\\0' ' ' <"$process/cmdline" 2>/dev/null && echo; done
            """
        return try await machine.shell(script).lines
            .filter { !$0.contains("/proc/[0-9]") && !$0.contains("wrapper") && !$0.hasPrefix("tr ") }
            .filter { !$0.hasPrefix("timeout ") && $0.contains { !$0.isWhitespace } }
            .sorted()
    }
}
