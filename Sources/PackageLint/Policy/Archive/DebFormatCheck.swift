internal import Archive

/// The members of the outer archive: their names, their order, their compression (deb(5)).
struct DebFormatCheck: ArchiveCheck {
    static let malformed = Tag(
        "malformed-deb-archive", .error, "The package is not put together as a .deb is.",
        advice: """
            dpkg expects debian-binary, control.tar and data.tar in this order, both tars uncompressed, as .gz or as .xz \
            (data.tar also as .bz2). Debian 12's dpkg reads .zst too, but the archive's tools and older systems do not. \
            Build the package with dpkg-deb or vsdeb build, and do not change it with ar afterwards.
            """,
        source: "deb(5)")
    static let misplaced = Tag(
        "misplaced-extra-member-in-deb", .error, "The package has a member that a .deb does not have.",
        advice: """
            A fourth member, such as a signature, is ignored by dpkg and refused by archives. Sign the repository's \
            Release file instead of the package.
            """,
        source: "deb(5)")
    static let deprecatedCompression = Tag(
        "uses-deprecated-compression-for-data-tarball", .error, "data.tar is compressed with bzip2 or lzma.",
        advice: "Both are slow, and dpkg-deb no longer writes them. Use xz: `dpkg-deb -Zxz`.",
        source: "deb(5), dpkg-deb(1)")
    static let uncompressedData = Tag(
        "uses-no-compression-for-data-tarball", .error, "data.tar is not compressed.",
        advice: "Every download takes as many bytes as the files have. Use xz: `dpkg-deb -Zxz`.", source: "deb(5)")
    static let uncompressedControl = Tag(
        "uses-no-compression-for-control-tarball", .error, "control.tar is not compressed.",
        advice: "Old tools know control.tar.gz alone. Use gzip or xz, as dpkg-deb does.", source: "deb(5)")
    static let lzma = Tag(
        "lzma-deb-archive", .error, "data.tar is compressed with lzma.",
        advice: "The format was replaced by xz. Use that: `dpkg-deb -Zxz`.", source: "deb(5)")

    static let tags = [malformed, misplaced, deprecatedCompression, uncompressedData, uncompressedControl, lzma]

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        guard let shape = package.shape else { return }
        let order = DebMemberOrder(shape.members.map(\.name))
        for fault in order.faults { findings.add(Self.malformed, fault) }
        for extra in order.misplaced { findings.add(Self.misplaced, extra) }
        let hasFault = checkControl(order, &findings) || checkData(order, &findings) || !order.faults.isEmpty
        guard !hasFault else { return }
        for fault in shape.faults where fault.part == .archive && fault.kind == .malformed {
            findings.add(Self.malformed, fault.reason)
        }
    }

    /// Whether the second member is none of the control members that Debian's archive takes.
    private func checkControl(_ order: DebMemberOrder, _ findings: inout Findings) -> Bool {
        switch order.control {
        case nil: findings.add(Self.malformed, "Missing control.tar member")
        case "control.tar.gz", "control.tar.xz": return false
        case "control.tar":
            findings.add(Self.uncompressedControl)
            return false
        case let name?:
            findings.add(Self.malformed, "second (official) member \(name) not control.tar.(gz|xz)")
        }
        return true
    }

    /// Whether the third member is none of the data members that Debian's archive takes.
    private func checkData(_ order: DebMemberOrder, _ findings: inout Findings) -> Bool {
        switch order.data {
        case nil: findings.add(Self.malformed, "Missing data.tar member")
        case "data.tar.gz", "data.tar.xz": return false
        case "data.tar": findings.add(Self.uncompressedData)
        case "data.tar.bz2": findings.add(Self.deprecatedCompression, "bzip2")
        case "data.tar.lzma":
            findings.add(Self.deprecatedCompression, "lzma")
            findings.add(Self.lzma)
        case let name?:
            findings.add(Self.malformed, "third (official) member \(name) not data.tar.(gz|xz|bz2|lzma)")
            return true
        }
        return false
    }
}
