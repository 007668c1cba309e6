import BootTesting
import Glibc
import SystemPackage
import TestSupport
import Testing

/// Machines that really boot; what they need besides systemd is in no way installed.
@Suite(
    .needs(
        .root, .program("systemd-nspawn", package: "systemd-container"),
        .program("mmdebstrap", package: "mmdebstrap"), .program("ip", package: "iproute2"),
        .program("curl", package: "curl")))
struct BootedMachineTests {
    @Test(arguments: Suite.allCases)
    func bootsWithoutPythonAndNginx(_ suite: BootTesting.Suite) async throws {
        let clock = ContinuousClock()
        let start = clock.now
        try await BootedMachine.with(try await image(suite)) { machine in
            print("\(suite): up after \(clock.now - start)")
            #expect(try await machine.run(["systemctl", "is-system-running"]).value == "running")
            #expect(try await machine.exists("/usr/bin/python3") == false)
            #expect(try await machine.exists("/usr/sbin/nginx") == false)
            let release = try await machine.readFile("/etc/os-release")
            #expect(release.contains("VERSION_CODENAME=\(suite.codename)"))
        }
    }

    @Test func tellsStatusOutputAndErrorsOfACommand() async throws {
        try await BootedMachine.with(try await image(.bookworm)) { machine in
            let result = try await machine.shell("echo out; echo err >&2; exit 3")
            #expect(result.status == 3)
            #expect(result.standardOutput == "out\n")
            #expect(result.standardError == "err\n")
            #expect(throws: MachineError.self) { try result.succeeded() }
            let environment = try await machine.run(["env"])
            #expect(!environment.standardOutput.contains("XDG_"))
            #expect(try await machine.run(["id", "-un"], as: "nobody").value == "nobody")
        }
    }

    @Test func endsACommandAtItsLimitAndKeepsItsOutput() async throws {
        try await BootedMachine.with(try await image(.bookworm)) { machine in
            let result = try await machine.shell("echo begun; exec sleep 1000", limit: .seconds(1))
            #expect(result.status == 124)
            #expect(result.standardOutput == "begun\n")
        }
    }

    @Test func doesNotWaitForADaemonThatACommandLeaves() async throws {
        try await BootedMachine.with(try await image(.bookworm)) { machine in
            let result = try await machine.shell("sleep 1000 & echo left")
            #expect(result.standardOutput == "left\n")
        }
    }

    @Test func copiesFilesInAndReadsThem() async throws {
        try await TemporaryFolder.with { folder in
            let file = try folder.write("a", bytes: Array(0...255) + Array("é\n".utf8))
            try await BootedMachine.with(try await image(.bookworm)) { machine in
                try await machine.copyIn(file, to: "/root/a b")
                #expect(try await machine.run(["stat", "-c", "%s %a %U", "/root/a b"]).value == "259 644 root")
                try await machine.write("it's $HOME\n", to: "/root/text")
                #expect(try await machine.readFile("/root/text") == "it's $HOME\n")
                await #expect(throws: MachineError.self) { try await machine.readFile("/root/none") }
            }
        }
    }

    @Test func keepsWhatWasWrittenThroughARebootAndNotInTheImage() async throws {
        let image = try await image(.bookworm)
        try await BootedMachine.with(image) { machine in
            let boot = try await machine.readFile("/proc/sys/kernel/random/boot_id")
            let first = try machine.leader()
            try await machine.write("kept", to: "/root/kept")
            try await machine.reboot()
            #expect(try machine.leader() != first)
            #expect(try await machine.readFile("/root/kept") == "kept")
            #expect(!boot.isEmpty)
        }
        #expect(access(image.root.appending("root/kept").string, F_OK) != 0)
    }

    @Test func bootsWhatWasMadeInItAsAChroot() async throws {
        let unit = "[Service]\nType=oneshot\nExecStart=touch /root/begun\n[Install]\nWantedBy=multi-user.target\n"
        try await BootedMachine.with(
            try await image(.bookworm),
            after: { chroot in
                try await chroot.write(unit, to: "/etc/systemd/system/begin.service")
                try await chroot.run(["systemctl", "enable", "begin"]).succeeded()
                try await chroot.shell("sleep 1000 &").succeeded()
                #expect(try await chroot.exists("/root/begun") == false)
            }
        ) { machine in
            let isBegun = try await machine.exists("/root/begun")
            let names = try await machine.shell("cat /proc/[0-9]*/comm").lines
            #expect(isBegun && names.contains("systemd") && !names.contains("sleep"))
        }
    }

    @Test func leavesNothingBehindWhenTheChrootFails() async throws {
        struct Stop: Error {}
        var (name, leader): (String, Int32) = ("", 0)
        await #expect(throws: Stop.self) {
            try await BootedMachine.with(
                try await image(.bookworm),
                after: { chroot in
                    (name, leader) = (chroot.name, try chroot.leader())
                    throw Stop()
                }
            ) { _ in Issue.record("it was booted") }
        }
        try expectNothingLeft(of: name, leader)
    }

    @Test func cannotBeAskedAfterAShutdown() async throws {
        try await BootedMachine.with(try await image(.trixie)) { machine in
            try await machine.shutdown()
            await #expect(throws: MachineError.self) { try await machine.run(["true"]) }
        }
    }

    @Test func runsBesideAnotherMachineOnTheSamePort() async throws {
        let image = try await image(.bookworm)
        try await BootedMachine.with(image) { one in
            try await BootedMachine.with(image) { other in
                for (machine, word) in [(one, "one"), (other, "other")] {
                    try await serve(word, port: 8001, on: machine)
                }
                #expect(try await one.fetch("http://127.0.0.1:8001/").body == "one")
                #expect(try await other.fetch("http://\(MachineNetwork.address):8001/").body == "other")
                #expect(try await one.run(["systemctl", "stop", "answer.socket"]).isSuccess)
                #expect(try await one.fetch("http://127.0.0.1:8001/").status == 0)
                #expect(try await other.fetch("http://127.0.0.1:8001/").status == 200)
            }
        }
    }

    @Test func leavesNothingBehindWhenTheBodyThrows() async throws {
        struct Stop: Error {}
        var name = ""
        var leader: Int32 = 0
        await #expect(throws: Stop.self) {
            try await BootedMachine.with(try await image(.bookworm)) { machine in
                name = machine.name
                leader = try machine.leader()
                throw Stop()
            }
        }
        try expectNothingLeft(of: name, leader)
    }

    @Test func leavesNothingBehindWhenCancelled() async throws {
        let image = try await image(.bookworm)
        let (leaders, report) = AsyncStream.makeStream(of: (String, Int32).self)
        let task = Task {
            try await BootedMachine.with(image) { machine in
                report.yield((machine.name, try machine.leader()))
                _ = try await machine.run(["sleep", "1000"], limit: .seconds(2_000))
            }
        }
        var machines = leaders.makeAsyncIterator()
        let (name, leader) = try #require(await machines.next())
        task.cancel()
        await #expect(throws: (any Error).self) { try await task.value }
        try expectNothingLeft(of: name, leader)
    }

    @Test func showsTheConsoleWhenItDoesNotComeUp() async throws {
        var settings = MachineSettings()
        settings.bootLimit = .zero
        do {
            try await BootedMachine.with(try await image(.bookworm), settings) { _ in }
            Issue.record("a boot in no time")
        } catch let error as MachineError {
            guard case .bootTimeout = error else {
                Issue.record("\(error)")
                return
            }
        }
    }

    @Test func saysSoWhenTheImageDoesNotBoot() async throws {
        try await TemporaryFolder.with { folder in
            try folder.makeFolder("root")
            let broken = DebianImage.unchecked(folder.path)
            do {
                try await BootedMachine.with(broken) { _ in }
                Issue.record("booted an empty folder")
            } catch MachineError.endedEarly(_, let console) {
                #expect(console.contains("root"))
            }
        }
    }

    private func image(_ suite: BootTesting.Suite) async throws -> DebianImage {
        try await ImageCache(report: { print($0) }).image(ImageRecipe(suite))
    }

    /// Answers every connection with a word, by systemd's own socket activation: there is no web server to use.
    private func serve(_ word: String, port: Int, on machine: BootedMachine) async throws {
        try await machine.write(
            "[Socket]\nListenStream=\(port)\nAccept=yes\n", to: "/etc/systemd/system/answer.socket")
        // The request is read to its empty line: closing with something unread would reset the connection.
        try await machine.write(
            """
            while read -r line && [ ${#line} -gt 1 ]; do :; done
            printf 'HTTP/1.0 200 OK\\r\\n\\r\\n\(word)'
            """, to: "/root/answer")
        try await machine.write(
            "[Service]\nStandardInput=socket\nExecStart=sh /root/answer\n",
            to: "/etc/systemd/system/answer@.service")
        try await machine.run(["systemctl", "start", "answer.socket"]).succeeded()
    }

    private func expectNothingLeft(of name: String, _ leader: Int32) throws {
        #expect(kill(leader, 0) != 0)
        for folder in ["/sys/fs/cgroup", "/sys/fs/cgroup/unified", "/sys/fs/cgroup/systemd", "/tmp"] {
            #expect(access("\(folder)/\(name)", F_OK) != 0)
        }
    }
}
