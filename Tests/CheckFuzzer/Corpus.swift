import Archive
import DebianPackage
import LintSamples
import SystemPackage

#if canImport(Glibc)
    import Glibc
#endif

/// The packages that are spoilt.
struct Corpus: Sendable {
    /// A package, as bytes and in its parts.
    struct Package: Sendable {
        let bytes: [UInt8]
        var control: [SamplePackage.Member]
        var data: [SamplePackage.Member]
    }

    let packages: [Package]

    /// Reads all of `folder`, in the order of the names, since numbers of inputs mean packages by their places.
    init(folder: FilePath) throws {
        guard let listing = opendir(folder.string) else { throw Errno(rawValue: errno) }
        defer { closedir(listing) }
        var names: [String] = []
        while let entry = readdir(listing) {
            names.append(
                withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                    pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
                })
        }
        let paths = names.filter { $0.hasSuffix(".deb") }.sorted().map { folder.appending($0) }
        packages = try paths.compactMap(Self.read)
        guard !packages.isEmpty else { throw Errno.noSuchFileOrDirectory }
    }

    private static func read(_ path: FilePath) throws -> Package? {
        let file = try FileDescriptor.open(path, .readOnly)
        let bytes = try file.closeAfter {
            let size = try file.seek(offset: 0, from: .end)
            return try FileSlice(file, from: 0, count: size).bytes(at: 0, count: Int(size))
        }
        guard bytes.count < 4 << 20, let reader = try? DebReader(path) else { return nil }
        return Package(bytes: bytes, control: members(.control, of: reader), data: members(.data, of: reader))
    }

    private static func members(_ name: DebReader.PartName, of reader: DebReader) -> [SamplePackage.Member] {
        guard let part = try? reader.part(name, cores: 1, limits: StreamLimits(bytes: 8 << 20)) else { return [] }
        var members: [SamplePackage.Member] = []
        while let found = part.next() {
            var member = SamplePackage.Member("", .folder, mode: found.mode)
            member.name = found.name
            member.userName = String(decoding: found.userName, as: UTF8.self)
            member.groupName = String(decoding: found.groupName, as: UTF8.self)
            let link = String(decoding: found.linkName, as: UTF8.self)
            switch found.kind {
            case .file: member.kind = .file(part.content(upTo: 4 << 20) ?? [])
            case .folder: member.kind = .folder
            case .symbolicLink: member.kind = .symbolicLink(link)
            case .hardLink: member.kind = .hardLink(link)
            default: member.kind = .other("6")
            }
            members.append(member)
        }
        return members
    }
}
