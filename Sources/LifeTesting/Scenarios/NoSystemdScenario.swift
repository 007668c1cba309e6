import BootTesting

/// Where nothing may be started: image builds, and machines whose policy forbids it.
struct NoSystemdScenario: Scenario {
    let name = "no-systemd"
    let summary = "a plain chroot, and policy-rc.d 101: installs, starts nothing, starts at the next boot"

    func run(_ life: Life) async throws {
        try await life.boot(
            .installed(life.package.relations),
            after: { machine in try await ChrootChecks(machine: machine, life: life).all() }
        ) { server in
            try await life.step("the chroot is booted: healthy by itself") {
                try await server.becomesHealthy()
                try await server.expectState("active enabled")
            }
        }
        try await life.boot(.installed(life.package.relations)) { server in
            try await server.machine.forbidServiceStarts()
            try await server.install("apt install where policy-rc.d forbids every start")
            try await life.step("enabled, and not started") {
                try await server.expectState("inactive enabled")
                try await server.expectSilence()
            }
            try await server.rebootsHealthy()
        }
    }
}
