import BootTesting

/// A user, a home and a log folder that are there before the package stay as they are.
struct AdministratorsFolders {
    let server: Server

    private var facts: PackageFacts { server.facts }
    private static let shell = "/bin/sh"
    private static let comment = "the administrator's own"

    /// Makes them, and installs the older version over them.
    func check() async throws {
        try await server.life.step("a user and folders of the administrator's, files in them") { try await make() }
        try await server.install("apt install of the older version", try await server.life.older())
        try await server.life.step("all of it is as it was") { try await expectKept() }
    }

    /// After upgrades: still as they were; those that are taken away come back with the service.
    func checkAgain() async throws {
        try await server.life.step("after the upgrades too, the user and the folders are as they were") {
            try await expectKept()
        }
        try await server.life.step("folders that were taken away come back") { try await takeAway() }
    }

    private func make() async throws {
        try await server.shell(
            """
            set -e
            groupadd --system \(facts.user)
            useradd --system --gid \(facts.user) --home-dir /srv/own --shell \(Self.shell) \
                --comment "\(Self.comment)" \(facts.user)
            for folder in \(folders.joined(separator: " ")); do
                install -d -m 0770 -o \(facts.user) -g adm $folder
                install -m 0640 -o root -g adm /etc/hostname $folder/own.txt
            done
            """
        ).succeeded()
    }

    private var folders: [String] { [facts.logFolder, facts.dataFolder] }

    private func access(_ paths: [String]) async throws -> [String] {
        try await server.run(["stat", "-c", "%A %U:%G %n"] + paths).succeeded().lines
    }

    private func expectKept() async throws {
        let account = try await server.run(["getent", "passwd", facts.user]).value.split(separator: ":").map(
            String.init)
        try expect(Array(account.suffix(3)), is: [Self.comment, "/srv/own", Self.shell], "the account \(facts.user)")
        let kept = folders.map { "drwxrwx--- \(facts.user):adm \($0)" }
        try expect(try await access(folders), is: kept, "the administrator's folders")
        let files = folders.map { "-rw-r----- root:adm \($0)/own.txt" }
        try expect(try await access(folders.map { $0 + "/own.txt" }), is: files, "the administrator's files")
        try await server.expectHealthy()
    }

    private func takeAway() async throws {
        try await server.systemctl("stop")
        try await server.run(["rm", "-r"] + folders).succeeded()
        try await server.systemctl("start")
        try await server.becomesHealthy()
        let made = folders.map { "drwxr-x--- \(facts.user):\(facts.user) \($0)" }
        try expect(try await access(folders), is: made, "the folders that the service makes")
    }
}
