import BootTesting
import TestSupport
import Testing

@Suite(.needs(.program("dpkg-deb", package: "dpkg")))
struct PackageFactsTests {
    @Test func areReadFromThePackageItself() async throws {
        try await TemporaryFolder.with { folder in
            let facts = try await PackageFacts.read(try await PackageFixture(folder: folder).build())
            #expect(facts.name == "tiny")
            #expect(facts.version == "1")
            #expect(facts.relations == ["hello (>= 2.0)", "base-files", "time"])
            #expect(facts.service == "tiny.service")
            #expect(facts.socket == "tiny.socket")
            #expect(facts.prefix == "/opt/tiny")
            #expect(facts.user == "daemon")
            #expect(facts.environmentFile == "/etc/default/tiny")
            #expect(facts.logFiles == ["/var/log/tiny/access.log", "/var/log/tiny/error.log", "/var/log/tiny/pid"])
            #expect(facts.port == 8123)
            #expect(facts.healthPath == "/up/health")
            #expect(facts.site?.link == "/etc/nginx/sites-enabled/tiny")
            #expect(facts.site?.port == 8080)
            #expect(facts.site?.servesPage == true)
            #expect(facts.files.contains("/opt/tiny/bin/wait-healthy"))
        }
    }

    @Test(arguments: ["User", "ExecStart", "WorkingDirectory"])
    func nameTheLineThatIsMissing(_ setting: String) async throws {
        try await TemporaryFolder.with { folder in
            var fixture = PackageFixture(folder: folder)
            fixture.service = fixture.service.replacing("\(setting)=", with: "X\(setting)=")
            let file = try await fixture.build()
            let missing = "“\(setting)=” in /usr/lib/systemd/system/tiny.service"
            await #expect(throws: MachineError.notAService(file, missing: missing)) {
                try await PackageFacts.read(file)
            }
        }
    }

    @Test func areNotThereForAFileThatIsNoPackage() async throws {
        try await TemporaryFolder.with { folder in
            let file = try folder.write("a.deb", "no archive")
            await #expect(throws: MachineError.self) { try await PackageFacts.read(file) }
        }
    }
}
