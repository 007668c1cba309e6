import LintCases
import LintSamples
import PackageLint
import SystemPackage
import TestSupport
import Testing

@testable import PackageReport

/// Packages that were made to deceive, to crash or to take all memory.
@Suite struct HostilePackageTests {
    private func summary(_ package: SamplePackage) async throws -> PackageSummary {
        try await TemporaryFolder.with { folder in
            try await PackageSummary.read(try folder.write("sample.deb", bytes: package.bytes()))
        }
    }

    private func difference(_ old: SamplePackage, _ new: SamplePackage) async throws -> PackageDifference {
        let (first, second) = (try old.bytes(), try new.bytes())
        return try await TemporaryFolder.with { folder in
            try await PackageDifference.read(
                try folder.write("old.deb", bytes: first), try folder.write("new.deb", bytes: second))
        }
    }

    /// A file whose pax header declares `size` bytes, and of which nothing is there.
    private static func declaring(_ size: Int64) -> SamplePackage {
        SamplePackage { package in
            package.spoil.dataTar = { tar in
                let record = Array("size=\(size)\n".utf8)
                let pax = Array("\(record.count + 3) ".utf8) + record
                let member = SamplePackage.Member("./usr/share/sample/huge", .file([]), mode: 0o644)
                return RawArchive.withoutEnd(tar) + RawArchive.header(member, "x", [], size: pax.count) + pax
                    + [UInt8](repeating: 0, count: 512 - pax.count) + RawArchive.header(member, "0", [], size: 0)
            }
        }
    }

    @Test func whatCouldNotBeReadIsNotCalledEqual() async throws {
        let cut = SamplePackage { $0.spoil.dataStream = { Array($0.dropLast(40)) } }
        let difference = try await difference(cut, cut)
        #expect(!difference.isNothing)
        #expect(!difference.isWhole)
        #expect(difference.unread.map(\.package).contains(.old))
        #expect(difference.unread.map(\.package).contains(.new))
        #expect(try await self.difference(SamplePackage(), cut).unread.allSatisfy { $0.package == .new })
        let control = SamplePackage { $0.spoil.controlStream = { _ in [] } }
        #expect(try await !self.difference(control, control).isWhole)
    }

    @Test(arguments: ["-1", "-9007199254740993", "-9223372036854775808", "9007199254740991"])
    func anInstalledSizeThatNoDiskHoldsIsNothing(value: String) async throws {
        let package = SamplePackage { $0.set("Installed-Size", value) }
        #expect(try await summary(package).installedBytes == 0)
        #expect(try await difference(SamplePackage(), package).new.installedBytes == 0)
    }

    @Test(arguments: [1 << 47, Int64.max])
    func aSizeThatIsOnlyDeclaredCountsNothing(size: Int64) async throws {
        let package = Self.declaring(size)
        let summary = try await summary(package)
        #expect(summary.places.allSatisfy { $0.bytes < 10_000 })
        #expect(summary.largest.allSatisfy { $0.bytes < 10_000 })
        #expect(!summary.faults.isEmpty)
        let difference = try await difference(SamplePackage(), package)
        #expect(difference.files.allSatisfy { $0.bytes == 0 })
        #expect(!difference.isWhole)
    }

    @Test func oneRECORDOfManyDistributionsIsReadUpToABound() async throws {
        let first = "usr/lib/python3/dist-packages/app0-1.0.dist-info"
        let package = SamplePackage { package in
            package.addFile("usr/lib/python3/dist-packages/app.py", "x = 1\n")
            package.addFile("\(first)/RECORD", String(repeating: "app.py,,\n", count: 116_000))
            for number in 1..<40 {
                package.addHardLink(
                    "usr/lib/python3/dist-packages/app\(number)-1.0.dist-info/RECORD", to: "./\(first)/RECORD")
            }
        }
        let summary = try await summary(package)
        #expect(summary.distributions.count == 40)
        #expect(summary.distributions.map(\.files).reduce(0, +) == 1)
        #expect(summary.faults == ["data: the RECORDs are too long; the files of 16 are not counted"])
    }

    @Test func aRECORDTakesNoFileOfTheSystemsToItself() async throws {
        var old = SamplePackage()
        for root in ["etc", "etc/common"] {
            old.addFile("\(root)/app.conf", "x=1\n")
            old.addFile("\(root)/app-1.0.dist-info/RECORD", "app.conf,,\n")
        }
        var new = old
        for root in ["etc", "etc/common"] { new.addFile("\(root)/app.conf", "x=2\n") }
        #expect(try await difference(old, new).files.map(\.folder) == ["/etc", "/etc/common"])
    }

    @Test func namesThatAreNoUTF8AreDifferentFiles() async throws {
        func package(_ bytes: [UInt8]) -> SamplePackage {
            SamplePackage { package in
                for byte in bytes {
                    var member = SamplePackage.Member("./usr/share/sample/", .file([byte]), mode: 0o644)
                    member.name.append(byte)
                    package.data.append(member)
                }
            }
        }
        let difference = try await difference(package([0xFE, 0xFF]), package([0xFD, 0xFF]))
        #expect(difference.files.map(\.added) == [1])
        #expect(difference.files.map(\.removed) == [1])
    }

    @Test func manyRelationsAreComparedInGoodTime() async throws {
        let old = SamplePackage { $0.set("Depends", (0..<60_000).map { "a\($0)" }.joined(separator: ", ")) }
        let new = SamplePackage { $0.set("Depends", (0..<60_000).map { "b\($0)" }.joined(separator: ", ")) }
        #expect(try await difference(old, new).fields.first?.added.count == 60_000)
    }
}
