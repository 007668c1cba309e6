import LintCases
import LintSamples
import PackageReport
import TestSupport
import Testing

@testable import VsdebCommands

@Suite struct PackageDifferenceTextTests {
    private func text(_ change: (inout SamplePackage) -> Void) async throws -> String {
        var package = SamplePackage.service
        change(&package)
        let (first, second) = (try SamplePackage.service.bytes(), try package.bytes())
        return try await TemporaryFolder.with { folder in
            let old = try folder.write("old.deb", bytes: first)
            let new = try folder.write("new.deb", bytes: second)
            return PackageDifferenceText(try await PackageDifference.read(old, new)).text
        }
    }

    @Test func anUpgradeReadsAsItShould() async throws {
        let text = try await text { package in
            package.set("Version", "1.3-1")
            package.set("Depends", "adduser, curl, nginx, python3 (<< 3.14~), python3 (>= 3.11~)")
            package.edit("usr/lib/systemd/system/sample.service", "RestartSec=10", "RestartSec=5")
            package.edit("etc/default/sample", "green", "red")
            package.removeTree("opt/sample/lib/cp313")
            package.addFile("opt/sample/backend/new.py", "x = 1\n")
        }
        // The size of a compressed sample is no concern of this test's.
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.hasPrefix("Size ") }
        Snapshot.expect(lines.joined(separator: "\n"), matches: "diff-upgrade.txt")
    }

    @Test func whatCouldNotBeReadIsToldFirst() async throws {
        let text = try await text { $0.spoil.dataStream = { Array($0.dropLast(40)) } }
        #expect(text.hasPrefix("Not all of this could be read, so more may differ\n  new: data: "))
        #expect(!text.contains("Nothing differs"))
    }

    @Test func aHugeInstalledSizeIsNoReasonToCrash() async throws {
        for size in ["-9007199254740992", "9007199254740991", "1125899906842624"] {
            #expect(try await text { $0.set("Installed-Size", size) }.contains("Installed-Size"))
        }
        #expect(Quantity.grouped(.min) == "-9,223,372,036,854,775,808")
    }

    @Test func theSamePackageHasNothingToTell() async throws {
        #expect(try await text { _ in }.hasSuffix("\n\nNothing differs."))
    }
}
