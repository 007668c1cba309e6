import LintCases
import PackageLint
import Testing

/// Tars that nobody would write by mistake.
@Suite struct HostileTarTests {
    private static func findings(_ change: (inout SamplePackage) -> Void) async throws -> [Finding] {
        try await Linter().check(SamplePackage(change).bytes()).findings
    }

    private static func tags(_ change: (inout SamplePackage) -> Void) async throws -> Set<String> {
        Set(try await findings(change).map(\.tag.name))
    }

    @Test(arguments: [
        "77777777777\0", "7777777777777", "\u{7F}", "-1", "00000 00001", "999999999999", "            ", "zzz",
    ])
    func `believes no size`(_ size: String) async throws {
        let found = try await Self.tags {
            $0.spoil.dataTar = { RawArchive.appended(Self.header(size: Array(size.utf8)), to: $0) }
        }
        #expect(found.contains("file-missing-in-md5sums") || found.contains("unpack-message-for-deb-data"))
    }

    @Test(arguments: [[0x80], [0x80, 0x7F], [0xFF], [0x80, 0, 0, 0, 0x7F], [0xBF]] as [[UInt8]])
    func `believes no binary size`(_ start: [UInt8]) async throws {
        let size = start + [UInt8](repeating: 0xFF, count: 12 - start.count)
        let found = try await Self.tags {
            $0.spoil.dataTar = { RawArchive.appended(Self.header(size: size), to: $0) }
        }
        #expect(found.contains("unpack-message-for-deb-data"))
    }

    @Test func `reads a binary number that is small`() async throws {
        let size: [UInt8] = [0x80] + [UInt8](repeating: 0, count: 10) + [1]
        let member = Self.header(size: size) + [0x41] + [UInt8](repeating: 0, count: 511)
        let found = try await Self.tags { $0.spoil.dataTar = { RawArchive.appended(member, to: $0) } }
        #expect(found == ["file-missing-in-md5sums"])
    }

    @Test func `a long name that the header cuts behind a slash is still a file's`() async throws {
        let path = "usr/share/" + String(repeating: "a", count: 87) + "/file.txt"
        let found = try await Self.tags { $0.addFile(path, "hi\n") }
        #expect(!found.contains("unpack-message-for-deb-data"))
    }

    @Test(arguments: ["L", "K", "x", "g"] as [Character])
    func `takes a long header that is cut off, empty, endless or doubled`(_ flag: Character) async throws {
        for content in [[], [0], [UInt8](repeating: 0x61, count: 700_000), Array("999999 path=x\n".utf8)] {
            let header = SamplePackage.Member("././@LongLink", .folder, mode: 0)
            let padded = content + [UInt8](repeating: 0, count: (512 - content.count % 512) % 512)
            let long = RawArchive.header(header, flag, [], size: content.count) + padded
            for bytes in [long, long + long, Array(long.prefix(600)), long + Self.small] {
                let found = try await Self.tags { $0.spoil.dataTar = { RawArchive.withoutEnd($0) + bytes } }
                #expect(!found.isEmpty)
            }
        }
    }

    @Test(arguments: [5_000, 70_000]) func `takes names longer than any path`(_ length: Int) async throws {
        let name = "./usr/share/" + String(repeating: "n/", count: length / 2)
        let found = try await Self.tags {
            $0.data.append(SamplePackage.Member(name + "f", .file([0x41]), mode: 0o644))
            $0.addLink("usr/share/sample/l", to: name)
            $0.addHardLink("usr/share/sample/h", to: name)
        }
        #expect(found.contains("unsafe-member-name-in-deb"))
    }

    @Test func `takes names that are no text`() async throws {
        let found = try await Self.tags { package in
            for byte in UInt8(0)...255 {
                var member = SamplePackage.Member("./usr/share/sample/", .file([byte]), mode: 0o644)
                member.name += [byte, 0xC3]
                package.data.append(member)
            }
        }
        #expect(!found.isEmpty)
    }

    @Test func `follows no circle of links`() async throws {
        _ = try await Self.findings {
            $0.addLink("usr/share/sample/a", to: "b")
            $0.addLink("usr/share/sample/b", to: "a")
            $0.addLink("usr/share/sample/c", to: "c/c/c/c")
            $0.addLink("usr/share/sample/d", to: "..")
            $0.addLink("usr/share/sample/e", to: String(repeating: "d/sample/", count: 400))
            $0.addLink("usr/share/doc/sample/f", to: "/usr/share/doc/sample/f/f")
            for number in 0..<200 { $0.addLink("usr/share/sample/n\(number)", to: "n\(number + 1)") }
            $0.addHardLink("usr/share/sample/h", to: "./usr/share/sample/h")
            $0.addHardLink("usr/share/sample/i", to: "./usr/share/sample/j")
            $0.addHardLink("usr/share/sample/j", to: "./usr/share/sample/i")
        }
    }

    private static let small = RawArchive.tarMember(
        SamplePackage.Member("./usr/share/sample/small", .file([0x41]), mode: 0o644))

    /// A file's header with these bytes as its size.
    private static func header(size: [UInt8]) -> [UInt8] {
        var header = Array(small.prefix(512))
        for index in 0..<12 { header[124 + index] = index < size.count ? size[index] : 0 }
        return RawArchive.checked(header)
    }
}
