import LintCases
import PackageLint
import Testing

/// A few bytes that unpack to more than any disk holds.
@Suite struct BombTests {
    @Test func `stops at a bomb in data.tar`() async throws {
        let report = try await Linter().check(Self.package(data: Self.zeros(gibibytes: 2000)))
        #expect(report.findings.contains { $0.tag.name == "deb-too-large-to-check" })
    }

    @Test func `stops at a bomb in control.tar`() async throws {
        let report = try await Linter().check(Self.package(control: Self.zeros(gibibytes: 2000)))
        #expect(report.findings.contains { $0.tag.name == "deb-too-large-to-check" })
    }

    @Test func `trusts the package's own size within reason`() {
        #expect(PackageLimits.dataBytes(installed: nil) == 1 << 30)
        #expect(PackageLimits.dataBytes(installed: 1 << 20) == 4 << 30)
        #expect(PackageLimits.dataBytes(installed: -5) == 1 << 30)
        #expect(PackageLimits.dataBytes(installed: .max) == PackageLimits.dataBytes)
    }

    @Test func `hands a file of zeros to every check`() async throws {
        let package = SamplePackage { package in
            for path in ["usr/share/doc/sample/x.gz", "opt/a/x.py", "etc/x.conf", "usr/lib/systemd/system/a.service"] {
                package.addFile(path, bytes: [UInt8](repeating: 0, count: 1 << 20))
            }
        }
        #expect(try await !Linter().check(package.bytes()).findings.isEmpty)
    }

    private static func package(control: [UInt8]? = nil, data: [UInt8]? = nil) throws -> [UInt8] {
        var package = SamplePackage()
        if control != nil { package.controlFilter = .zstd }
        if data != nil { package.dataFilter = .zstd }
        package.spoil.controlStream = { control ?? $0 }
        package.spoil.dataStream = { data ?? $0 }
        return try package.bytes()
    }

    /// A zstd frame of one file of zeros, in blocks that say “128 KiB of this byte” (RFC 8878, 3.1.1.2).
    private static func zeros(gibibytes: Int) -> [UInt8] {
        let size = gibibytes << 30
        let member = SamplePackage.Member("./opt/zeros", .file([]), mode: 0o644)
        let header = RawArchive.header(member, "0", [], size: min(size, 8 << 30 - 1))
        var frame: [UInt8] = [0x28, 0xB5, 0x2F, 0xFD, 0x00, 0x58]
        frame += block(header.count, type: 0, isLast: false) + header
        let zeros = block(128 << 10, type: 1, isLast: false) + [0]
        for _ in 0..<min(size >> 17, 1 << 17) { frame += zeros }
        return frame + block(128 << 10, type: 1, isLast: true) + [0]
    }

    private static func block(_ size: Int, type: Int, isLast: Bool) -> [UInt8] {
        let header = size << 3 | type << 1 | (isLast ? 1 : 0)
        return [UInt8(header & 0xFF), UInt8(header >> 8 & 0xFF), UInt8(header >> 16 & 0xFF)]
    }
}
