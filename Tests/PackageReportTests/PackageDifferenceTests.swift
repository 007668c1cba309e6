import Foundation
import LintCases
import LintSamples
import PackageLint
import SystemPackage
import TestSupport
import Testing

@testable import PackageReport

@Suite struct PackageDifferenceTests {
    /// What differs when `change` is made to `package`.
    private func difference(
        _ package: SamplePackage = .service, _ change: (inout SamplePackage) -> Void
    ) async throws -> PackageDifference {
        var other = package
        change(&other)
        let (first, second) = (try package.bytes(), try other.bytes())
        return try await TemporaryFolder.with { folder in
            try await PackageDifference.read(
                try folder.write("old.deb", bytes: first), try folder.write("new.deb", bytes: second))
        }
    }

    @Test func thePackageItselfDoesNotDiffer() async throws {
        #expect(try await difference { _ in }.isNothing)
    }

    @Test func anotherCompressionOrDateIsNoDifference() async throws {
        let difference = try await difference { package in
            package.dataFilter = .none
            for index in package.data.indices { package.data[index].modified += 1 }
        }
        #expect(difference.isNothing)
    }

    @Test func relationsAreToldOneByOne() async throws {
        let difference = try await difference {
            $0.set("Depends", "adduser, nginx (>= 1.22), python3 (>= 3.11~), python3 (<< 3.14~)")
        }
        #expect(difference.fields.map(\.name) == ["Depends"])
        #expect(difference.fields.first?.added == ["nginx (>= 1.22)"])
        #expect(difference.fields.first?.removed == ["nginx"])
    }

    @Test func aDistributionsFilesAreOneGroup() async throws {
        let difference = try await difference { package in
            for minor in ["311", "312", "313"] {
                package.edit("opt/sample/lib/cp\(minor)/quick-1.5.dist-info/METADATA", "Version: 1.5", "Version: 1.6")
                package.addFile("opt/sample/lib/cp\(minor)/quick/__init__.py", "new = 1\n")
            }
        }
        #expect(difference.distributions == [DistributionDifference(name: "quick", old: ["1.5"], new: ["1.6"])])
        #expect(difference.files.map(\.distribution) == ["quick"])
        #expect(difference.files.first?.changed == 6)
        #expect(difference.files.first?.files.isEmpty == true)
    }

    @Test func aPythonThatIsGoneIsTold() async throws {
        let difference = try await difference { $0.removeTree("opt/sample/lib/cp313") }
        #expect(difference.pythonsLost == ["cp313"])
        #expect(difference.pythonsGained.isEmpty)
        // The distribution is still there for the others.
        #expect(difference.distributions.isEmpty)
    }

    @Test func filesOfNoDistributionAreNamedUpToABound() async throws {
        let difference = try await difference { package in
            for number in 10..<40 { package.addFile("opt/sample/backend/pages/\(number).py", "x = \(number)\n") }
        }
        let group = try #require(difference.files.first)
        #expect(group.folder == "/opt/sample/backend")
        #expect(group.added == 30)
        #expect(group.files.count == 10)
        #expect(group.bytes == 30 * 7)
    }

    @Test func aModeAloneIsAChange() async throws {
        let difference = try await difference { package in
            package.addFile("opt/sample/backend/server2.py", "", mode: 0o644)
        }
        #expect(difference.files.first?.files == [.init(path: "/opt/sample/backend/server2.py", change: .added)])
        let mode = try await self.difference(SamplePackage()) { package in
            package.addFile("usr/share/sample/table.csv", "colour,number\nblue,1\n", mode: 0o755)
        }
        #expect(mode.files.first?.files == [.init(path: "/usr/share/sample/table.csv", change: .changed)])
    }

    @Test func whoeverEditedAChangedConffileIsAsked() async throws {
        let difference = try await difference { $0.edit("etc/default/sample", "green", "red") }
        #expect(difference.conffiles.map(\.path) == ["/etc/default/sample"])
        #expect(difference.conffiles.first?.change == .changed)
        #expect(difference.conffiles.first?.asks == true)
    }

    @Test func aConffileThatIsNoneAnyMoreIsRemovedWithoutAQuestion() async throws {
        let difference = try await difference { $0.editScript("conffiles", "/etc/default/sample\n", "") }
        #expect(difference.conffiles.first?.change == .removed)
        #expect(difference.conffiles.first?.asks == false)
    }

    @Test func unitsAndScriptsAreToldLineByLine() async throws {
        let difference = try await difference { package in
            package.edit("usr/lib/systemd/system/sample.service", "User=sample", "User=other")
            package.editScript("postinst", "#!/bin/sh", "#!/bin/sh -e")
        }
        #expect(difference.texts.map(\.name) == ["postinst", "/usr/lib/systemd/system/sample.service"])
        #expect(difference.texts.first?.lines.contains("+#!/bin/sh -e") == true)
        #expect(difference.texts.last?.lines.contains("-User=sample") == true)
    }

    @Test func theJSONReadsBack() async throws {
        let difference = try await difference { $0.set("Version", "2.0-1") }
        let json = try JSONEncoder().encode(difference)
        #expect(try JSONDecoder().decode(PackageDifference.self, from: json) == difference)
        #expect(!difference.isNothing)
    }
}
