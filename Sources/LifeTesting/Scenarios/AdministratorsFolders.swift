import BootTesting

/// A user, a home and a log folder that are there before the package stay as they are.
struct AdministratorsFolders {
    let server: Server

    private var facts: PackageFacts { server.facts }
    private static let shell = "/bin/sh"
    private static let comment = "the administrator's own"

    func check() async throws {
        try await server.life.step("a user and a log folder of the administrator's") { try await make() }
        try await server.install("apt install of the older version", try await server.life.older())
        try await server.life.step("both are as they were") { try await expectKept() }
    }

    private func make() async throws {
        try await server.shell(
            """
            set -e
            groupadd --system \(facts.user)
            useradd --system --gid \(facts.user) --home-dir /srv/own --shell \(Self.shell) \
                --comment "\(Self.comment)" \(facts.user)
            install -d -m 0770 -o \(facts.user) -g adm \(facts.logFolder)
            """
        ).succeeded()
    }

    private func expectKept() async throws {
        let account = try await server.run(["getent", "passwd", facts.user]).value.split(separator: ":").map(
            String.init)
        try expect(Array(account.suffix(3)), is: [Self.comment, "/srv/own", Self.shell], "the account \(facts.user)")
        try await server.expectHealthy()
    }
}
