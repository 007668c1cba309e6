import Foundation
import LintCases
import LintSamples
import PackageLint
import SystemPackage
import TestSupport
import Testing

@testable import PackageReport

@Suite struct PackageSummaryTests {
    /// What is told of a package, and nothing is left of it afterwards.
    private func summary(_ package: SamplePackage) async throws -> PackageSummary {
        try await TemporaryFolder.with { folder in
            try await PackageSummary.read(try folder.write("sample.deb", bytes: package.bytes()))
        }
    }

    @Test func aServiceIsToldWithWhatItStarts() async throws {
        let summary = try await summary(.service)
        let service = try #require(summary.units.first { $0.name == "sample.service" })
        #expect(service.user == "sample")
        #expect(service.application == "server:app")
        #expect(service.starts.count == 1)
        #expect(service.path == "/usr/lib/systemd/system/sample.service")
        #expect(summary.sites.map(\.path) == ["/etc/nginx/sites-available/sample"])
        #expect(summary.sites.first?.isEnabled == true)
    }

    @Test func aDistributionIsToldOnceForAllItsPythons() async throws {
        let summary = try await summary(.service)
        let quick = try #require(summary.distributions.first { $0.name == "quick" })
        #expect(quick.version == "1.5")
        #expect(quick.pythons == ["cp311", "cp312", "cp313"])
        #expect(quick.files == 12)
        #expect(summary.distributions.map(\.name) == ["framework", "gunicorn", "packaging", "quick", "uvicorn"])
    }

    @Test func whatAWheelWasMadeForIsTold() async throws {
        var package = SamplePackage.service
        package.addFile(
            "opt/sample/lib/cp311/quick-1.5.dist-info/WHEEL",
            "Wheel-Version: 1.0\nTag: cp311-cp311-manylinux_2_17_x86_64\n")
        let quick = try await summary(package).distributions.first { $0.name == "quick" }
        #expect(quick?.tags == ["cp311-cp311-manylinux_2_17_x86_64"])
    }

    @Test func filesAreCountedWhereMostOfThemLie() async throws {
        let summary = try await summary(
            SamplePackage { package in
                for number in 0..<40 {
                    package.addFile("opt/app/lib/one/\(number).py", String(repeating: "1", count: 200))
                }
                for number in 0..<30 {
                    package.addFile("opt/app/lib/two/\(number).py", String(repeating: "2", count: 200))
                }
                package.addFile("etc/app.conf", "x=1\n")
            })
        #expect(summary.places.map(\.path) == ["/etc", "/opt/app/lib/one", "/opt/app/lib/two", "/usr"])
        #expect(summary.places.map(\.files) == [1, 40, 30, 3])
        #expect(summary.files == 74)
    }

    @Test func aFileWithSeveralNamesTakesItsRoomOnce() async throws {
        let summary = try await summary(
            SamplePackage { package in
                package.addFile("usr/share/sample/one", String(repeating: "x", count: 5_000))
                package.addHardLink("usr/share/sample/two", to: "./usr/share/sample/one")
            })
        #expect(summary.hardLinks == 1)
        #expect(summary.largest.first == FileSummary(path: "/usr/share/sample/one", bytes: 5_000))
        #expect(summary.largest.filter { $0.bytes == 5_000 }.count == 1)
    }

    @Test func conffilesScriptsAndTriggersAreTold() async throws {
        let summary = try await summary(
            SamplePackage { package in
                package.addFile("etc/app.conf", "x=1\n")
                package.control = [
                    SamplePackage.Member("./conffiles", .file(Array("/etc/app.conf\n".utf8)), mode: 0o644),
                    SamplePackage.Member("./postinst", .file(Array("#!/bin/sh\nset -e\n".utf8)), mode: 0o755),
                    SamplePackage.Member(
                        "./triggers", .file(Array("# why\ninterest-noawait /usr/bin/python3\n".utf8)), mode: 0o644),
                ]
            })
        #expect(summary.conffiles == ["/etc/app.conf"])
        #expect(summary.scripts == [ScriptSummary(name: "postinst", interpreter: "/bin/sh", lines: 2)])
        #expect(summary.triggers == ["interest-noawait /usr/bin/python3"])
    }

    @Test func whatIsBrokenIsToldAndTheRestAllTheSame() async throws {
        let summary = try await summary(SamplePackage { $0.spoil.dataStream = { Array($0.dropLast(40)) } })
        #expect(summary.package == "sample")
        #expect(!summary.faults.isEmpty)
    }

    @Test func whatIsNoPackageIsRefused() async throws {
        try await TemporaryFolder.with { folder in
            let file = try folder.write("no.deb", "not at all")
            await #expect(throws: UnreadablePackage.self) { try await PackageSummary.read(file) }
        }
    }

    @Test(arguments: ["", "no number", "99999999999999999999", "9223372036854775807"])
    func anInstalledSizeThatIsNoneIsNothing(value: String) async throws {
        let summary = try await summary(SamplePackage { $0.set("Installed-Size", value) })
        #expect(summary.installedBytes == 0)
    }

    @Test func aPackageWithoutFolderMembersHasItsDistributions() async throws {
        let package = SamplePackage { package in
            let root = "usr/lib/python3/dist-packages"
            package.addFile("\(root)/app.py", "x = 1\n")
            package.addFile("\(root)/app-1.0.dist-info/METADATA", "Metadata-Version: 2.1\nName: app\nVersion: 1.0\n\n")
            package.addFile("\(root)/app-1.0.dist-info/RECORD", "app.py,,\n")
            package.data.removeAll { if case .folder = $0.kind { true } else { false } }
        }
        let app = try await summary(package).distributions.first
        #expect(app?.name == "app")
        #expect(app?.files == 1)
    }

    @Test func aDoubledNameCountsOnce() async throws {
        let package = SamplePackage { package in
            package.data.append(
                contentsOf: package.data.filter { $0.name == Array("./usr/share/sample/table.csv".utf8) })
        }
        let (one, two) = (try await summary(SamplePackage()), try await summary(package))
        #expect(two.files == one.files)
        #expect(two.places == one.places)
        #expect(two.largest == one.largest)
    }

    @Test func theJSONReadsBack() async throws {
        let summary = try await summary(.service)
        let json = try JSONEncoder().encode(summary)
        #expect(try JSONDecoder().decode(PackageSummary.self, from: json) == summary)
    }
}
