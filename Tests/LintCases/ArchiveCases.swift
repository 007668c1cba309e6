@testable import PackageLint

/// The cases of the archive's structure and md5sums.
enum ArchiveCases {
    static let all = formats + unpacking + faults + sums

    private static let formats: [TagCase] = [
        TagCase(
            DebFormatCheck.malformed, "zstd in data.tar",
            context: "third (official) member data.tar.zst not data.tar.(gz|xz|bz2|lzma)",
            fires: { $0.dataFilter = .zstd }, silent: { $0.dataFilter = .xz }),
        TagCase(
            DebFormatCheck.malformed, "zstd in control.tar",
            context: "second (official) member control.tar.zst not control.tar.(gz|xz)",
            fires: { $0.controlFilter = .zstd }, silent: { $0.controlFilter = .xz }),
        TagCase(
            DebFormatCheck.malformed, "something long behind the last member",
            fires: { $0.spoil.archive = { $0 + [UInt8](repeating: 0x41, count: 80) } },
            silent: { $0.spoil.archive = { $0 + [UInt8](repeating: 0x41, count: 4) } }),
        TagCase(
            DebFormatCheck.misplaced, context: "_gpgorigin (unexpected _member at position 3)",
            fires: { $0.extraMembers = [("_gpgorigin", [0x41])] }),
        TagCase(
            DebFormatCheck.misplaced, "before the others", context: "_first (unexpected _member at position 1)",
            fires: { $0.spoil.members = { $0.prefix(1) + [("_first", [0x41])] + $0.dropFirst() } }),
        TagCase(
            DebFormatCheck.misplaced, "a second data.tar", context: "data.tar.gz (unexpected member at position 3)",
            fires: { $0.spoil.members = { $0 + $0.suffix(1) } }),
        TagCase(
            DebFormatCheck.deprecatedCompression, "bzip2", context: "bzip2", fires: { $0.dataFilter = .bzip2 },
            silent: { $0.dataFilter = .xz }),
        TagCase(
            DebFormatCheck.deprecatedCompression, "lzma", context: "lzma", fires: { $0.dataFilter = .lzma },
            silent: { $0.dataFilter = .xz }),
        TagCase(DebFormatCheck.lzma, fires: { $0.dataFilter = .lzma }, silent: { $0.dataFilter = .bzip2 }),
        TagCase(DebFormatCheck.uncompressedData, fires: { $0.dataFilter = .none }),
        TagCase(
            DebFormatCheck.uncompressedControl, fires: { $0.controlFilter = .none }, silent: { $0.controlFilter = .xz }),
    ]

    private static let unpacking: [TagCase] = [
        TagCase(
            UnpackingCheck.data, "an absolute name", context: "the name /usr/share/sample/x begins with a slash",
            fires: { $0.data.append(SamplePackage.Member("/usr/share/sample/x", .file([0x41]), mode: 0o644)) },
            silent: { $0.data.append(SamplePackage.Member("usr/share/sample/x", .file([0x41]), mode: 0o644)) }),
        TagCase(
            UnpackingCheck.data, "a hard link to an absolute name",
            fires: { $0.addHardLink("usr/share/sample/b", to: "/usr/share/sample/table.csv") },
            silent: { $0.addHardLink("usr/share/sample/b", to: "usr/share/sample/table.csv") }),
        TagCase(
            UnpackingCheck.data, "a damaged header",
            fires: { $0.spoil.dataTar = { RawArchive.appended(damagedHeader, to: $0) } },
            silent: { $0.spoil.dataTar = { RawArchive.appended(RawArchive.tarMember(small), to: $0) } }),
        TagCase(
            UnpackingCheck.data, "cut off within a file",
            fires: { $0.spoil.dataTar = { RawArchive.withoutEnd($0) + RawArchive.tarMember(small).prefix(512) } },
            silent: { $0.spoil.dataTar = { RawArchive.withoutEnd($0) + RawArchive.tarMember(small) } }),
        TagCase(
            UnpackingCheck.data, "a folder with content",
            fires: { $0.spoil.dataTar = { RawArchive.appended(folderWithContent, to: $0) } }),
        TagCase(
            UnpackingCheck.data, "one empty block at the end",
            fires: { $0.spoil.dataTar = { RawArchive.withoutEnd($0) + RawArchive.emptyBlocks(1) } },
            silent: { $0.spoil.dataTar = { RawArchive.withoutEnd($0) + RawArchive.emptyBlocks(2) } }),
        TagCase(
            UnpackingCheck.control, "one empty block at the end",
            fires: { $0.spoil.controlTar = { RawArchive.withoutEnd($0) + RawArchive.emptyBlocks(1) } },
            silent: { $0.spoil.controlTar = { RawArchive.withoutEnd($0) + RawArchive.emptyBlocks(2) } }),
    ]

    private static let sums: [TagCase] = [
        TagCase(
            MD5SumsCheck.missing, fires: { $0.md5sums = "" },
            silent: {
                $0.md5sums = ""
                $0.data = $0.data.filter { if case .file = $0.kind { false } else { true } }
            }),
        TagCase(
            MD5SumsCheck.mismatch, context: "usr/share/sample/table.csv [md5sums]",
            fires: { $0.md5sums = sums(of: $0).replacing("c", with: "d", maxReplacements: 1) },
            silent: { $0.md5sums = sums(of: $0) + "\n" }),
        TagCase(
            MD5SumsCheck.unlisted, context: "usr/share/sample/more.csv [md5sums]",
            fires: {
                let sums = sums(of: $0)
                $0.addFile("usr/share/sample/more.csv", "a\n")
                $0.md5sums = sums
            },
            silent: {
                let sums = sums(of: $0)
                $0.addFile("etc/sample.conf", "a=b\n")
                $0.addControl("conffiles", "/etc/sample.conf\n")
                $0.md5sums = sums
            }),
        TagCase(
            MD5SumsCheck.nonexistent, context: "/usr/share/sample/gone [md5sums]",
            fires: { $0.md5sums = sums(of: $0) + "d41d8cd98f00b204e9800998ecf8427e  /usr/share/sample/gone\n" },
            silent: { $0.md5sums = sums(of: $0).replacing("  usr", with: "  ./usr") }),
        TagCase(
            MD5SumsCheck.malformed, context: "Odd text: # made by hand [md5sums]",
            fires: { $0.md5sums = "# made by hand\n" + sums(of: $0) }, silent: { $0.md5sums = "\n" + sums(of: $0) }),
        TagCase(
            MD5SumsCheck.malformed, "one space",
            fires: { $0.md5sums = sums(of: $0) + "d41d8cd98f00b204e9800998ecf8427e one\n" }),
    ]
}

// MARK: - What lintian does not know

extension ArchiveCases {
    private static let faults: [TagCase] = [
        TagCase(
            ArchiveFaultCheck.severalStreams, context: "data.tar: a second compressed stream stands behind the first",
            fires: {
                $0.dataFilter = .xz
                $0.spoil.dataStream = { $0 + $0 }
            },
            silent: { $0.dataFilter = .xz }),
        TagCase(
            ArchiveFaultCheck.severalStreams, "zstd",
            fires: {
                $0.dataFilter = .zstd
                $0.spoil.dataStream = { $0 + $0 }
            },
            silent: { $0.dataFilter = .zstd }),
        TagCase(
            ArchiveFaultCheck.severalStreams, "bzip2",
            fires: {
                $0.dataFilter = .bzip2
                $0.spoil.dataStream = { $0 + $0 }
            },
            silent: { $0.dataFilter = .bzip2 }),
        TagCase(
            ArchiveFaultCheck.severalStreams, "lzma",
            fires: {
                $0.dataFilter = .lzma
                $0.spoil.dataStream = { $0 + $0 }
            },
            silent: { $0.dataFilter = .lzma }),
        TagCase(
            ArchiveFaultCheck.trailingData, "behind the stream",
            context: "data.tar: 5 bytes stand behind the compressed stream",
            fires: { $0.spoil.dataStream = { $0 + Array("hello".utf8) } }),
        TagCase(
            ArchiveFaultCheck.trailingData, "behind the xz stream",
            fires: {
                $0.dataFilter = .xz
                $0.spoil.dataStream = { $0 + Array("hello".utf8) }
            },
            silent: {
                $0.dataFilter = .xz
                $0.spoil.dataStream = { $0 + [0, 0, 0, 0] }
            }),
        TagCase(
            ArchiveFaultCheck.trailingData, "behind the tar",
            context: "control.tar: 5 bytes that are not zero stand behind the end of the tar",
            fires: { $0.spoil.controlTar = { $0 + Array("hello".utf8) } },
            silent: { $0.spoil.controlTar = { $0 + RawArchive.emptyBlocks(3) } }),
        TagCase(
            ArchiveFaultCheck.trailingData, "behind the last member",
            fires: { $0.spoil.archive = { $0 + Array("hello".utf8) } }),
        TagCase(
            ArchiveFaultCheck.missingEnd, fires: { $0.spoil.dataTar = { RawArchive.withoutEnd($0) } },
            silent: { $0.spoil.dataTar = { RawArchive.withoutEnd($0) + RawArchive.emptyBlocks(2) } }),
        TagCase(
            ArchiveFaultCheck.unsupportedHeader, "pax", context: "data.tar: a pax header of the type 'x'",
            fires: { $0.spoil.dataTar = { RawArchive.appended(paxMember, to: $0) } },
            silent: { $0.addFile("usr/share/sample/\(String(repeating: "n", count: 120))", "x") }),
        TagCase(
            ArchiveFaultCheck.unsupportedHeader, "an unknown type", lintian: .failsAtIt,
            fires: {
                $0.add(
                    SamplePackage.Member("./usr/share/sample/odd", .other("q"), mode: 0o644), at: "usr/share/sample/odd"
                )
            }),
        TagCase(
            ArchiveFaultCheck.unsafeName, "out of the tree",
            context: "data.tar: ./usr/../../etc/x leads out of the tree",
            lintian: .failsAtIt,
            fires: { $0.data.append(SamplePackage.Member("./usr/../../etc/x", .file([0x41]), mode: 0o644)) },
            silent: { $0.addFile("usr/share/sample/a..b", "x") }),
        TagCase(
            ArchiveFaultCheck.unsafeName, "a newline",
            context: "data.tar: ./usr/share/sample/a\\u{a}b holds a newline, which dpkg refuses", lintian: .failsAtIt,
            fires: { $0.addFile("usr/share/sample/a\nb", "x") }, silent: { $0.addFile("usr/share/sample/a b", "x") }),
        TagCase(
            ArchiveFaultCheck.unsafeName, "no name", lintian: .failsAtIt,
            fires: { $0.data.append(SamplePackage.Member("", .file([0x41]), mode: 0o644)) }),
        TagCase(
            ArchiveFaultCheck.belowLink,
            context: "data.tar: usr/share/sample/l/f lies below the symbolic link usr/share/sample/l",
            lintian: .failsAtIt,
            fires: {
                $0.addLink("usr/share/sample/l", to: "/opt/other")
                $0.data.append(SamplePackage.Member("./usr/share/sample/l/f", .file([0x41]), mode: 0o644))
            },
            silent: {
                $0.addLink("usr/share/sample/l", to: "/opt/other")
                $0.addFile("usr/share/sample/lf", "x")
            }),
        TagCase(
            ArchiveFaultCheck.duplicate, context: "data.tar: usr/share/sample/table.csv",
            fires: { $0.data += $0.data.filter { $0.name.suffix(9).elementsEqual("table.csv".utf8) } },
            silent: { $0.data += $0.data.filter { $0.name.suffix(7).elementsEqual("sample/".utf8) } }),
        TagCase(
            ArchiveFaultCheck.danglingLink, lintian: .failsAtIt,
            fires: { $0.addHardLink("usr/share/sample/b", to: "./usr/share/sample/gone") },
            silent: { $0.addHardLink("usr/share/sample/b", to: "./usr/share/sample/table.csv") }),
        TagCase(
            ArchiveFaultCheck.tooLarge, lintian: .failsAtIt, fires: { $0.spoil.dataTar = { _ in bomb } },
            silent: { $0.addFile("usr/share/sample/zeros", bytes: [UInt8](repeating: 0, count: 1 << 20)) }),
        TagCase(
            ArchiveFaultCheck.notKept, lintian: .failsAtIt, fires: { addNotes(&$0, count: 50) },
            silent: { addNotes(&$0, count: 2) }),
    ]
}

// MARK: - Pieces

extension ArchiveCases {
    private static let small = SamplePackage.Member("./usr/share/sample/small", .file([0x41]), mode: 0o644)

    private static let damagedHeader: [UInt8] = {
        var header = Array(RawArchive.tarMember(small).prefix(512))
        header[150] ^= 1
        return header
    }()

    private static let folderWithContent: [UInt8] = {
        let member = SamplePackage.Member("./usr/share/sample/d", .folder, mode: 0o755)
        return RawArchive.header(member, "5", [], size: 600) + [UInt8](repeating: 0x41, count: 1024)
    }()

    private static let paxMember: [UInt8] = {
        let record = Array("38 path=./usr/share/sample/other-name\n".utf8)
        let header = SamplePackage.Member("./PaxHeaders/small", .folder, mode: 0o644)
        return RawArchive.header(header, "x", [], size: record.count) + record
            + [UInt8](repeating: 0, count: 512 - record.count) + RawArchive.tarMember(small)
    }()

    /// 300 MB of zeros as one file.
    private static var bomb: [UInt8] {
        let size = 300 << 20
        return RawArchive.header(small, "0", [], size: size) + [UInt8](repeating: 0, count: size + 1024)
    }

    private static func addNotes(_ package: inout SamplePackage, count: Int) {
        let text = [UInt8](repeating: 0x41, count: 1 << 20)
        for number in 0..<count { package.addFile("usr/share/doc/sample/notes-\(number)", bytes: text) }
    }

    private static func sums(of package: SamplePackage) -> String { package.rightMD5Sums() }
}
