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

    @Test func theSamePackageHasNothingToTell() async throws {
        #expect(try await text { _ in }.hasSuffix("\n\nNothing differs."))
    }
}
