import SystemPackage
import TestSupport
import Testing

@testable import PythonWheels

@Suite struct HostileWheelTests {
    @Test(arguments: ["../evil.py", "/etc/evil", "a/../../evil", "a//b", "./a", "a\nb", "a/.."])
    func pathsThatLeadOutAreRefused(path: String) async {
        await expectFault(.unsafePath(path), SampleWheel(files: [ZipFile.Member(path, "x")]))
    }

    @Test func linksAreRefused() async {
        let link = ZipFile.Member("demo/link", "/etc/passwd", mode: 0o120777)
        await expectFault(.notAFile("demo/link"), SampleWheel(files: [link]))
    }

    @Test func aMemberThatIsThereTwiceIsRefused() async {
        var sample = SampleWheel()
        sample.unrecorded = [ZipFile.Member("demo/__init__.py", "evil = 1\n")]
        await expectFault(.twice("demo/__init__.py"), sample)
    }

    @Test func foldersAmongTheMembersDoNotMatter() async throws {
        var sample = SampleWheel()
        sample.unrecorded = [ZipFile.Member("demo/", "", mode: 0o040755)]
        try await expanding([(sample, ["3.11"])])
    }

    @Test func aHugeDeclaredSizeIsRefusedBeforeAnythingIsRead() async {
        let huge = ZipFile.Member("demo/a.py", "x", declaredSize: 0xFFFF_FFF0)
        await expectFault(.tooLarge(what: "demo/a.py", limit: 2 << 30), SampleWheel(files: [huge]))
    }

    @Test func theLimitsHold() async {
        let files = (0..<4).map { ZipFile.Member("demo/\($0).py", "12345") }
        let sample = SampleWheel(files: files)
        await expectFault(.tooLarge(what: "the number of its files", limit: 3), sample, limits: WheelLimits(files: 3))
        await expectFault(.tooLarge(what: "demo/0.py", limit: 4), sample, limits: WheelLimits(fileBytes: 4))
        await expectFault(.tooLarge(what: "what it holds", limit: 18), sample, limits: WheelLimits(wheelBytes: 18))
        await expectFault(.tooLarge(what: ".dist-info", limit: 9), sample, limits: WheelLimits(metadataBytes: 9))
    }

    @Test func aFileThatRecordDoesNotKnowIsRefused() async {
        var sample = SampleWheel()
        sample.unrecorded = [ZipFile.Member("demo/extra.py", "")]
        await expectFault(.notInRecord("demo/extra.py"), sample)
    }

    @Test func aFileThatOnlyRecordKnowsIsRefused() async {
        var sample = SampleWheel()
        sample.editRecord = { $0 + "demo/gone.py,sha256=x,1\n" }
        await expectFault(.onlyInRecord("demo/gone.py"), sample)
    }

    @Test func aFileWithoutAHashIsRefused() async {
        var sample = SampleWheel()
        sample.editRecord = { "demo/__init__.py,,\n" + $0.split(separator: "\n").dropFirst().joined(separator: "\n") }
        await expectFault(.malformed(file: "RECORD", reason: "demo/__init__.py has no hash in it"), sample)
    }

    @Test func aFileOfAnotherSizeIsRefused() async {
        var sample = SampleWheel()
        sample.editRecord = { $0.replacing(",12\n", with: ",13\n", maxReplacements: 1) }
        await expectFault(.recordMismatch(file: "demo/__init__.py", expected: "13 bytes", got: "12 bytes"), sample)
    }

    @Test func aFileOfAnotherHashIsRefused() async {
        let other = "sha256=\(String(repeating: "A", count: 43))"
        var sample = SampleWheel()
        sample.editRecord = { text in
            "demo/__init__.py,\(other),12\n" + text.split(separator: "\n").dropFirst().joined(separator: "\n")
        }
        do {
            try await expanding([(sample, ["3.11"])])
            Issue.record("the wheel was taken")
        } catch WheelError.wheel(_, .recordMismatch(let file, other, let found)) {
            #expect(file == "demo/__init__.py")
            #expect(found.hasPrefix("sha256=") && found.count == other.count)
        } catch {
            Issue.record("\(error)")
        }
    }

    @Test(arguments: ["METADATA", "WHEEL", "RECORD"])
    func aMissingFileOfDistInfoIsNamed(name: String) async {
        var sample = SampleWheel()
        sample.leftOut = name
        await expectFault(.missing("demo-1.0.dist-info/\(name)"), sample)
    }

    @Test func metadataOfAnotherDistributionIsRefused() async {
        var sample = SampleWheel()
        sample.metadataName = "other"
        await expectFault(.wrongMetadata(found: "other 1.0"), sample)
    }

    @Test func aZipFileWithoutDistInfoIsRefused() async {
        var sample = SampleWheel()
        sample.distInfoName = "other-1.0.dist-info"
        await expectFault(.distInfo(found: ["other-1.0.dist-info"]), sample)
    }

    @Test func aSecondDistInfoIsRefused() async {
        let sample = SampleWheel(files: [ZipFile.Member("other-1.dist-info/METADATA", "Name: other\nVersion: 1\n")])
        await expectFault(.distInfo(found: ["demo-1.0.dist-info", "other-1.dist-info"]), sample)
    }

    @Test func aWheelOfALaterFormatIsRefused() async {
        var sample = SampleWheel()
        sample.wheelVersion = "2.0"
        await expectFault(.malformed(file: "WHEEL", reason: "its Wheel-Version is not 1.x"), sample)
    }

    @Test func aWheelForOtherPythonsIsRefused() async {
        var sample = SampleWheel()
        sample.metadata = "Requires-Python: >=3.12\n"
        await expectFault(.wrongPython(requires: ">=3.12", target: "Python 3.11 on amd64"), sample)
    }

    @Test func aPatchReleaseThatTheServerMayHaveIsEnough() async throws {
        var sample = SampleWheel()
        sample.metadata = "Requires-Python: >=3.11.4\n"
        try await expanding([(sample, ["3.11"])])
    }

    @Test func aBrokenLibraryIsRefused() async throws {
        let sample = SampleWheel(files: [ZipFile.Member("demo.so", "\u{7F}ELF")])
        do {
            try await expanding([(sample, ["3.11"])])
            Issue.record("the wheel was taken")
        } catch WheelError.wheel(_, .malformed(let file, let reason)) {
            #expect(file.hasSuffix("lib/common/demo.so"))
            #expect(reason.contains("damaged ELF file"))
        }
    }

    /// What libarchive still takes has been compared with RECORD: it must be whole.
    private func expectRefusedOrWhole(_ variants: [[UInt8]]) async throws {
        try await TemporaryFolder.with { folder in
            let wheel = try SampleWheel().stored(in: folder.path, for: .amd64("3.11"))
            for (number, bytes) in variants.enumerated() {
                try wheel.path.write(bytes)
                let lib = folder.path.appending("lib-\(number)")
                let error = await wheelError { () async throws(WheelError) in
                    try await WheelExpansion(into: lib).expand([wheel.target: [wheel]])
                }
                guard error == nil else {
                    #expect(try Files.names(in: lib) == [])
                    continue
                }
                #expect(try lib.appending("common/demo/__init__.py").text() == "answer = 42\n")
            }
        }
    }

    @Test func aTruncatedWheelIsRefusedOrWhole() async throws {
        let whole = SampleWheel().bytes()
        try await expectRefusedOrWhole(stride(from: 0, to: whole.count, by: 7).map { Array(whole[..<$0]) })
    }

    @Test func aWheelWithAChangedByteIsRefusedOrWhole() async throws {
        let whole = SampleWheel().bytes()
        try await expectRefusedOrWhole(
            stride(from: 0, to: whole.count, by: 7).map { place in
                var bytes = whole
                bytes[place] ^= 0x55
                return bytes
            })
    }
}
