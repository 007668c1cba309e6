import LintCases
import PackageLint
import SystemPackage
import TestSupport
import Testing

#if canImport(Glibc)
    import Glibc
#endif

/// What is no package at all is said to be none, in words.
@Suite struct UnreadableFileTests {
    @Test(arguments: [
        "", "!<arch>", "!<arch>\n", "garbage", String(repeating: "x", count: 5000), "PK\u{3}\u{4}", "\u{1F}\u{8B}",
    ])
    func `says that a file is no package`(_ text: String) async throws {
        await #expect(throws: UnreadablePackage.self) { try await Linter().check(Array(text.utf8)) }
    }

    @Test func `says that an archive has no member debian-binary`() async throws {
        let archive = RawArchive.ar([("control.tar.gz", [1]), ("data.tar.gz", [2])])
        await #expect(throws: UnreadablePackage.self) { try await Linter().check(archive) }
    }

    @Test(arguments: ["/", "/dev/zero", "/dev/null", "/nonexistent", "/proc/self/mem"])
    func `does not read what is no regular file`(_ path: String) async throws {
        await #expect(throws: UnreadablePackage.self) { try await Linter().check(FilePath(path)) }
    }

    @Test func `does not wait for a pipe`() async throws {
        try await TemporaryFolder.with { folder in
            let path = folder.path.appending("pipe.deb")
            try #require(mkfifo(path.string, 0o600) == 0)
            await #expect(throws: UnreadablePackage.self) { try await Linter().check(path) }
        }
    }

    @Test(arguments: [0x00, 0x0A, 0x1F, 0x28, 0x42, 0x5D, 0x61, 0xFD, 0xFF] as [UInt8])
    func `takes any first bytes in control.tar and data.tar`(_ byte: UInt8) async throws {
        let junk = [UInt8](repeating: byte, count: 700)
        for name in ["control.tar", "data.tar"] {
            for filter in ["", ".gz", ".xz", ".zst", ".bz2", ".lzma", ".odd"] {
                var package = SamplePackage()
                package.spoil.members = { $0.map { $0.name.hasPrefix(name) ? (name + filter, junk) : $0 } }
                let findings = try await Linter().check(package.bytes()).findings
                #expect(!findings.isEmpty, "\(name)\(filter) of bytes \(byte)")
            }
        }
    }
}
