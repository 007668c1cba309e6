import BootTesting

/// A disabled and a masked service, through downgrades, upgrades and a boot.
struct AdministratorsServices {
    let server: Server

    private var life: Life { server.life }
    private var facts: PackageFacts { server.facts }

    func check() async throws {
        try await server.systemctl("disable", "--now")
        try await server.install("downgrade over a disabled service")
        try await life.step("it stays stopped and disabled") { try await expectSilent("inactive disabled") }
        try await server.install("upgrade over a disabled service", try await life.variants.file(.newer))
        try await life.step("it stays stopped and disabled") { try await expectSilent("inactive disabled") }
        try await server.systemctl("mask")
        try await server.install("downgrade over a masked service")
        try await life.step("it stays masked") { try await expectSilent("inactive masked") }
        try await server.install("upgrade over a masked service", try await life.variants.file(.newer))
        try await life.step("it stays masked") { try await expectSilent("inactive masked") }
        try await life.step("reboot") { try await server.machine.reboot() }
        try await life.step("it stays masked") { try await expectSilent("inactive masked") }
        try await life.step("unmasked, enabled and started, it is healthy") {
            for verb in ["unmask", "enable", "start"] { try await server.systemctl(verb) }
            try await server.becomesHealthy()
        }
        try await purgeWhileMasked()
    }

    private func purgeWhileMasked() async throws {
        try await life.step("remove, mask, install: it stays masked") {
            try await server.run(["apt-get", "purge", "-y", facts.name]).succeeded()
            try await server.systemctl("mask")
            try await server.aptInstall().succeeded()
            try await expectSilent("inactive masked")
        }
    }

    private func expectSilent(_ state: String) async throws {
        try await server.expectState(state)
        try await server.expectSilence()
    }
}
