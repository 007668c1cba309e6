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

    @Test func aFoldersModeAndOwnerAreCompared() async throws {
        let mode = try await difference { $0.change("opt/sample/backend") { $0.mode = 0o777 } }
        #expect(mode.files.flatMap(\.files) == [.init(path: "/opt/sample/backend", change: .changed)])
        let owner = try await difference { $0.change("opt/sample/backend") { $0.groupName = "www-data" } }
        #expect(owner.files.map(\.changed) == [1])
        #expect(!owner.isNothing)
    }

    @Test func aFolderWithNothingInItIsTold() async throws {
        let difference = try await difference { $0.addFolder("var/lib/sample") }
        #expect(difference.files.flatMap(\.files) == [.init(path: "/var/lib/sample", change: .added)])
    }

    @Test func ownersWithoutNamesAreComparedByNumber() async throws {
        let same = try await difference { package in
            for index in package.data.indices {
                (package.data[index].userName, package.data[index].groupName) = ("", "")
            }
        }
        #expect(same.isNothing)
        let other = try await difference { package in
            package.change("etc/default/sample") { ($0.userName, $0.userID) = ("", 7) }
        }
        #expect(other.files.map(\.changed) == [1])
    }

    @Test func aConffilesModeIsNoQuestion() async throws {
        let difference = try await difference { $0.change("etc/default/sample") { $0.mode = 0o600 } }
        #expect(difference.conffiles.map(\.change) == [.changed])
        #expect(difference.conffiles.map(\.asks) == [false])
    }

    @Test(arguments: [("x=1\n", false), ("x=2\n", true)])
    func whereAFileBecomesAConffileItsContentIsWhatCounts(content: String, asks: Bool) async throws {
        let old = SamplePackage { $0.addFile("etc/app.conf", "x=1\n") }
        let difference = try await difference(old) { package in
            package.addFile("etc/app.conf", content)
            package.addControl("conffiles", "/etc/app.conf\n")
        }
        #expect(difference.conffiles == [ConffileDifference(path: "/etc/app.conf", change: .added, asks: asks)])
    }

    @Test(arguments: ["templates", "shlibs", "symbols", "anything"])
    func everyMemberOfControlIsCompared(name: String) async throws {
        let old = SamplePackage { $0.addControl(name, "one\n") }
        let difference = try await difference(old) { $0.addControl(name, "two\n") }
        #expect(difference.texts.map(\.name) == [name])
        #expect(difference.texts.first?.lines == ["@@ -1,1 +1,1 @@", "-one", "+two"])
        #expect(try await self.difference(old) { $0.addControl(name, "one") }.texts.map(\.change) == [.changed])
        #expect(try await self.difference(old) { $0.control = [] }.texts.map(\.change) == [.removed])
    }

    @Test func whatIsNoTextIsOnlySaidToDiffer() async throws {
        let old = SamplePackage { $0.addControl("data", "\0one") }
        let text = try await difference(old) { $0.addControl("data", "\0two") }.texts.first
        #expect(text?.hidden == .binary)
        #expect(text?.lines.isEmpty == true)
    }

    @Test func aScriptsModeIsTold() async throws {
        let old = SamplePackage { $0.addScript("postinst", "true") }
        let difference = try await difference(old) { $0.addScript("postinst", "true", mode: 0o644) }
        #expect(difference.texts.first?.lines == ["old mode 755", "new mode 644"])
    }

    @Test func aUnitThatIsTooLongIsChangedAndNotGone() async throws {
        let difference = try await difference { package in
            package.edit(
                "usr/lib/systemd/system/sample.service", "[Service]",
                String(repeating: "#\n", count: 600_000) + "[Service]")
        }
        let unit = difference.texts.first { $0.name == "/usr/lib/systemd/system/sample.service" }
        #expect(unit?.change == .changed)
        #expect(unit?.hidden == .notKept)
    }

    @Test func anotherFoldingIsNoDifference() async throws {
        let difference = try await difference {
            $0.set("Depends", "adduser,\n nginx,\n python3 (<< 3.14~),\n  python3 (>= 3.11~)")
        }
        #expect(difference.isNothing)
    }

    @Test func whatTheFieldsDoNotTellIsShownAsText() async throws {
        let doubled = SamplePackage { $0.rawControl = "Bugs: one\nBugs: two\n" }
        let difference = try await difference(doubled) { $0.rawControl = "Bugs: one\nBugs: three\n" }
        #expect(difference.texts.map(\.name) == ["control"])
        let sums = try await self.difference { $0.md5sums = "no sum\n" }
        #expect(sums.texts.map(\.name) == ["md5sums"])
        #expect(try await !self.difference { $0.set("Installed-Size", "21") }.isNothing)
    }

    @Test func onlyAFolderOfOnePythonIsOne() async throws {
        let difference = try await difference { package in
            package.addFile("usr/lib/python3/dist-packages/app-1.0.dist-info/METADATA", "Name: app\nVersion: 1.0\n")
        }
        #expect(difference.distributions.map(\.name) == ["app"])
        #expect(difference.pythonsGained.isEmpty)
    }

    @Test func theJSONReadsBack() async throws {
        let difference = try await difference { $0.set("Version", "2.0-1") }
        let json = try JSONEncoder().encode(difference)
        #expect(try JSONDecoder().decode(PackageDifference.self, from: json) == difference)
        #expect(!difference.isNothing)
    }
}
