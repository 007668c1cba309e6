internal import Archive

/// What dpkg refuses, ignores or takes in a dangerous way although dpkg-deb and tar say nothing.
struct ArchiveFaultCheck: ArchiveCheck {
    static let severalStreams = Tag(
        "several-compressed-streams-in-deb", .error, "A member of the package holds several compressed streams.",
        advice: """
            dpkg unpacks the first stream and reports success, so the files of the others are missing on the server. \
            Programs that compress on several cores, such as pixz or pzstd, write such files. Use xz -T0, whose blocks \
            make one stream, or zstd -T0.
            """,
        source: "deb(5), the xz file format 2, RFC 8878")
    static let trailingData = Tag(
        "trailing-data-in-deb", .warning, "Bytes stand behind the end of an archive, where nobody reads them.",
        advice: """
            dpkg ignores them, a checksum of the package does not: either something was appended by mistake, or \
            something is being hidden. Build the package again.
            """,
        source: "deb(5), tar(5)")
    static let missingEnd = Tag(
        "tar-without-end-in-deb", .warning, "A tar does not end with its two empty blocks.",
        advice: """
            That is how a tar looks that was cut off between two files, and dpkg does not notice. Compare the package \
            with what it was made of, and build it again.
            """,
        source: "tar(5)")
    static let unsupportedHeader = Tag(
        "tar-header-unknown-to-dpkg", .error, "A tar holds a header that dpkg does not know.",
        advice: """
            dpkg-deb --contents shows such a package, and dpkg --unpack stops at it: “unsupported PAX tar header”. \
            Write GNU's format: `tar --format=gnu`.
            """,
        source: "deb(5)")
    static let unsafeName = Tag(
        "unsafe-member-name-in-deb", .error, "A member has a name that no file of a package can have.",
        advice: """
            `..` leads out of the tree, and dpkg follows it; a newline makes dpkg stop, since its lists are lines; empty \
            and overlong names cannot be unpacked. Name members `./usr/…`, as dpkg-deb does.
            """,
        source: "deb(5), dpkg(1)")
    static let belowLink = Tag(
        "member-below-symlink-in-deb", .error, "A member lies below what is a symbolic link in the same package.",
        advice: """
            dpkg follows the link while it unpacks, so the file lands wherever the link leads, which another package may \
            have changed. Ship the file in the folder that the link leads to.
            """,
        source: "Debian Policy 6.6")
    static let duplicate = Tag(
        "duplicate-member-in-deb", .error, "A tar holds two members of one name.",
        advice: """
            Of two files the last one wins, and md5sums can be right for one of them only; where one is a folder, dpkg \
            stops. Pack every path once.
            """,
        source: "tar(5)")
    static let danglingLink = Tag(
        "dangling-hard-link-in-deb", .error, "A hard link leads to a file that does not stand before it.",
        advice: "dpkg stops there: “error creating hard link”. Pack the file first, and the link behind it.",
        source: "tar(5)")
    static let tooLarge = Tag(
        "deb-too-large-to-check", .error, "The package is larger than what can be looked at, so a part was left out.",
        advice: """
            So much comes out of so little only in a decompression bomb, which fills the disk of whoever unpacks it. If \
            the package is meant to be like that, split it.
            """,
        source: "vsdeb's own limits")
    static let notKept = Tag(
        "deb-checked-in-part", .info, "Some files were not compared with the others, since there are too many.",
        advice: """
            Configuration, scripts, pages and metadata are kept in memory while the whole package is looked at, up to a \
            limit. Each of the others was still looked at alone.
            """,
        source: "vsdeb's own limits")

    static let tags = [
        severalStreams, trailingData, missingEnd, unsupportedHeader, unsafeName, belowLink, duplicate, danglingLink,
        tooLarge, notKept,
    ]

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        for fault in package.shape?.faults ?? [] {
            guard let tag = Self.tag(for: fault.kind) else { continue }
            findings.add(tag, fault.part == .archive ? fault.reason : "\(fault.part.rawValue).tar: \(fault.reason)")
        }
    }

    /// Those that stand in no list here are lintian's.
    private static func tag(for kind: ArchiveShape.Fault.Kind) -> Tag? {
        switch kind {
        case .malformed, .absoluteName, .loneEmptyBlock: nil
        case .concatenatedStreams: severalStreams
        case .trailingData: trailingData
        case .missingEnd: missingEnd
        case .unsupportedTarHeader: unsupportedHeader
        case .unsafeName: unsafeName
        case .belowLink: belowLink
        case .duplicateMember: duplicate
        case .danglingHardLink: danglingLink
        case .tooLarge: tooLarge
        case .notKept: notKept
        }
    }
}
