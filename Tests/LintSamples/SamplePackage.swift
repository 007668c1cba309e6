internal import Archive
internal import Crypto

/// A small package in which lintian and `vsdeb check` find nothing, made to be spoilt in one place.
///
/// It is written by a few lines of its own, so that it can hold what no builder would write.
public struct SamplePackage: Sendable {
    /// A member of control.tar or data.tar.
    public struct Member: Sendable {
        /// What it is; numbers are tar's type flags.
        public enum Kind: Sendable {
            case file([UInt8])
            case folder
            case symbolicLink(String)
            case hardLink(String)
            /// Any other type flag, such as `6` for a fifo.
            case other(Character)
        }

        /// The name as it stands in the tar: `./usr/bin/tool`, `./usr/`.
        public var name: [UInt8]
        /// What it is, with its content.
        public var kind: Kind
        /// Permission bits.
        public var mode: UInt32
        /// The numeric owner.
        public var userID = 0
        /// The numeric group.
        public var groupID = 0
        /// The owner's name.
        public var userName = "root"
        /// The group's name.
        public var groupName = "root"
        /// Seconds since 1970.
        public var modified = SamplePackage.time

        /// Describes a member of root's.
        public init(_ name: String, _ kind: Kind, mode: UInt32) {
            self.name = Array(name.utf8)
            self.kind = kind
            self.mode = mode
        }
    }

    /// How a tar is compressed.
    public enum Filter: String, Sendable {
        case none = ""
        case gzip = ".gz"
        case xz = ".xz"
        case zstd = ".zst"
        case bzip2 = ".bz2"
        case lzma = ".lzma"
    }

    /// 2026-11-01T12:00:00Z, the date of the sample's changelog.
    public static let time = 1_793_534_400

    /// The lines of the control file, by field.
    public var fields: [(name: String, value: String)] = [
        ("Package", "sample"), ("Version", "1.2-1"), ("Architecture", "all"),
        ("Maintainer", "Sample Team <team@example.org>"), ("Installed-Size", "20"), ("Section", "misc"),
        ("Priority", "optional"), ("Homepage", "https://example.org/sample"),
        (
            "Description",
            """
            small thing that shows how packages are checked
             This package holds next to nothing. It is made by the tests of a checker, which
             spoil it in one place at a time and look whether the checker notices.
            """
        ),
    ]
    /// Lines put behind the fields as they are.
    public var rawControl = ""
    /// Replaces the whole control file.
    public var wholeControl: [UInt8]?
    /// The members of control.tar but `control` and `md5sums`.
    public var control: [Member] = []
    /// The mode of `control` and `md5sums`.
    public var controlMode: UInt32 = 0o644
    /// The members of data.tar.
    public var data: [Member] = []
    /// The text of md5sums; nil for what is right, empty for none.
    public var md5sums: String?
    /// How control.tar is compressed.
    public var controlFilter = Filter.gzip
    /// How data.tar is compressed.
    public var dataFilter = Filter.gzip
    /// The members of the outer archive, by name; the three of a .deb where nil.
    public var outer: [(name: String, bytes: [UInt8])]?
    /// Members behind the three.
    public var extraMembers: [(name: String, bytes: [UInt8])] = []
    /// Spoils what was written, step by step.
    public var spoil = Spoiling()

    /// What is done to the bytes that were written.
    public struct Spoiling: Sendable {
        /// Changes control.tar before it is compressed.
        public var controlTar: @Sendable ([UInt8]) -> [UInt8] = { $0 }
        /// Changes data.tar before it is compressed.
        public var dataTar: @Sendable ([UInt8]) -> [UInt8] = { $0 }
        /// Changes control.tar after it was compressed.
        public var controlStream: @Sendable ([UInt8]) -> [UInt8] = { $0 }
        /// Changes data.tar after it was compressed.
        public var dataStream: @Sendable ([UInt8]) -> [UInt8] = { $0 }
        /// Changes the members of the outer archive, their names, their order.
        public var members: @Sendable ([(name: String, bytes: [UInt8])]) -> [(name: String, bytes: [UInt8])] = { $0 }
        /// Changes the whole file.
        public var archive: @Sendable ([UInt8]) -> [UInt8] = { $0 }
    }

    /// The good package.
    public init() {
        addFile("usr/share/sample/table.csv", "colour,number\nblue,1\n")
        addFile("usr/share/doc/sample/copyright", Self.copyright)
        addFile("usr/share/doc/sample/changelog.Debian.gz", gzip: Self.changelog)
    }

    /// The good package, spoilt by `change`.
    public init(_ change: (inout SamplePackage) -> Void) {
        self.init()
        change(&self)
    }

    /// A good copyright file.
    public static let copyright = """
        Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
        Upstream-Name: sample
        Source: https://example.org/sample

        Files: *
        Copyright: 2026 Sample Team <team@example.org>
        License: Expat
         Permission is hereby granted, free of charge, to any person obtaining a copy of this
         software, to deal in the Software without restriction.

        """

    /// A good changelog.
    public static let changelog = """
        sample (1.2-1) unstable; urgency=medium

          * Initial release. (Closes: #1012345)

         -- Sample Team <team@example.org>  Sun, 01 Nov 2026 12:00:00 +0000

        """
}

// MARK: - Spoiling

extension SamplePackage {
    /// Sets a field of control, or adds it; nil takes it away.
    public mutating func set(_ field: String, _ value: String?) {
        if let index = fields.firstIndex(where: { $0.name == field }) {
            if let value { fields[index].value = value } else { fields.remove(at: index) }
        } else if let value {
            fields.append((field, value))
        }
    }

    /// Adds a file with its folders; the path has no first slash.
    public mutating func addFile(_ path: String, _ text: String, mode: UInt32 = 0o644) {
        addFile(path, bytes: Array(text.utf8), mode: mode)
    }

    /// Adds a file, compressed as `gzip -9n` does it.
    public mutating func addFile(_ path: String, gzip text: String) {
        do { addFile(path, bytes: try Gzip.compress(Array(text.utf8))) } catch {
            preconditionFailure("cannot compress a few bytes: \(error)")
        }
    }

    /// Adds a file with its folders, or replaces it.
    public mutating func addFile(_ path: String, bytes: [UInt8], mode: UInt32 = 0o644) {
        add(Member("./\(path)", .file(bytes), mode: mode), at: path)
    }

    /// Adds a symbolic link with the folders above it.
    public mutating func addLink(_ path: String, to target: String) {
        add(Member("./\(path)", .symbolicLink(target), mode: 0o777), at: path)
    }

    /// Adds a hard link to `target`, which is written as it is.
    public mutating func addHardLink(_ path: String, to target: String) {
        add(Member("./\(path)", .hardLink(target), mode: 0o644), at: path)
    }

    /// Adds a folder with those above it.
    public mutating func addFolder(_ path: String, mode: UInt32 = 0o755) {
        add(Member("./\(path)/", .folder, mode: mode), at: path)
    }

    /// Adds a member with the folders above `path`, or replaces it.
    public mutating func add(_ member: Member, at path: String) {
        addParents(of: path)
        data.removeAll { $0.name == member.name }
        data.append(member)
    }

    /// Takes a member of data.tar away.
    public mutating func remove(_ path: String) {
        data.removeAll { $0.name == Array("./\(path)".utf8) || $0.name == Array("./\(path)/".utf8) }
    }

    /// Changes the member of data.tar at `path`, which must be there.
    public mutating func change(_ path: String, _ body: (inout Member) -> Void) {
        let names = ["./\(path)", "./\(path)/"].map { Array($0.utf8) }
        guard let index = data.firstIndex(where: { names.contains($0.name) }) else {
            preconditionFailure("the sample has no \(path)")
        }
        body(&data[index])
    }

    /// Adds a maintainer script; `#!/bin/sh` and `set -e` stand before `body` unless it begins with `#!`.
    public mutating func addScript(_ name: String, _ body: String, mode: UInt32 = 0o755) {
        let text = body.hasPrefix("#!") ? body : "#!/bin/sh\nset -e\n\(body)\nexit 0\n"
        addControl(name, text, mode: mode)
    }

    /// Adds a member of control.tar.
    public mutating func addControl(_ name: String, _ text: String, mode: UInt32 = 0o644) {
        control.removeAll { $0.name == Array("./\(name)".utf8) }
        control.append(Member("./\(name)", .file(Array(text.utf8)), mode: mode))
    }

    private mutating func addParents(of path: String) {
        var folder = "./"
        addFolderMember(folder)
        for part in path.split(separator: "/").dropLast() {
            folder += "\(part)/"
            addFolderMember(folder)
        }
    }

    private mutating func addFolderMember(_ name: String) {
        guard !data.contains(where: { $0.name == Array(name.utf8) }) else { return }
        data.append(Member(name, .folder, mode: 0o755))
    }
}

// MARK: - Writing

extension SamplePackage {
    /// The .deb.
    public func bytes() throws -> [UInt8] {
        let members =
            try outer ?? [
                ("debian-binary", Array("2.0\n".utf8)),
                ("control.tar\(controlFilter.rawValue)", try controlArchive()),
                ("data.tar\(dataFilter.rawValue)", try dataArchive()),
            ]
        return spoil.archive(RawArchive.ar(spoil.members(members + extraMembers)))
    }

    /// control.tar with its filter.
    public func controlArchive() throws -> [UInt8] {
        let tar = spoil.controlTar(RawArchive.tar(controlMembers()))
        return spoil.controlStream(try RawArchive.compress(tar, controlFilter))
    }

    /// data.tar with its filter.
    public func dataArchive() throws -> [UInt8] {
        spoil.dataStream(try RawArchive.compress(spoil.dataTar(RawArchive.tar(data)), dataFilter))
    }

    private func controlMembers() -> [Member] {
        let text = wholeControl ?? Array((fields.map { "\($0.name): \($0.value)\n" }.joined() + rawControl).utf8)
        var members = [Member("./", .folder, mode: 0o755), Member("./control", .file(text), mode: controlMode)]
        let sums = md5sums ?? rightMD5Sums()
        if !sums.isEmpty { members.append(Member("./md5sums", .file(Array(sums.utf8)), mode: controlMode)) }
        return members + control
    }

    /// The lines that md5sums should have.
    public func rightMD5Sums() -> String {
        let conffiles = control.first { $0.name == Array("./conffiles".utf8) }
        var listed: [Substring] = []
        if case .file(let bytes)? = conffiles?.kind {
            listed = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        }
        return data.compactMap { member in
            let path = String(decoding: member.name.dropFirst(2), as: UTF8.self)
            guard case .file(let bytes) = member.kind, !listed.contains("/\(path)") else { return nil }
            let sum = Insecure.MD5.hash(data: bytes).map { RawArchive.hexadecimal($0) }.joined()
            return "\(sum)  \(path)\n"
        }.joined()
    }
}
