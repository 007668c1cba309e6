internal import ELFFiles
internal import SystemPackage

/// Strips the programs and libraries of expanded wheels, and has each RECORD say what they are now (PEP 376).
///
/// Distributions strip what they build (Debian Policy 10.1); many wheels come with symbols and debugging sections,
/// which can be most of their bytes.
public struct LibraryStripping: Sendable {
    private let expanded: ExpandedWheels

    /// Describes it; nothing happens yet.
    public init(_ expanded: ExpandedWheels) { self.expanded = expanded }

    /// Changes the files in place.
    ///
    /// A file that is no sound ELF file stays as it is: what is wrong with it is the check's to say.
    public func strip() async throws(WheelError) {
        for root in expanded.roots {
            let folder = expanded.path(of: root.root)
            let found = try await Parallel.map(root.distributions, width: 4) { distribution throws(WheelError) in
                var changed: [String: WheelRecord.Entry] = [:]
                for file in distribution.files {
                    if let entry = try Self.strip(folder.appending(file.path)) { changed[file.path] = entry }
                }
                return changed
            }
            // Each file is one distribution's, whoever else brings the same.
            let changed = Dictionary(found.flatMap { $0 }) { $1 }
            guard !changed.isEmpty else { continue }
            for distribution in root.distributions { try Self.rewriteRecord(of: distribution, in: folder, changed) }
        }
    }

    /// What RECORD has to say of the file afterwards; nil where it stays as it is.
    private static func strip(_ path: FilePath) throws(WheelError) -> WheelRecord.Entry? {
        guard !Task.isCancelled else { throw .cancelled }
        let plan: ELFStripping
        do throws(ELFError) {
            guard let found = try ELFStripping(of: path) else { return nil }
            plan = found
        } catch {
            guard case .unreadable(_, let reason) = error else { return nil }
            throw .cannotRead(path: path, reason: reason)
        }
        do {
            let file = try FileDescriptor.open(path, .readWrite)
            try file.closeAfter { try plan.apply(to: file) }
        } catch {
            throw .cannotWrite(path: path, reason: "\(error)")
        }
        return WheelRecord.Entry(hash: try SHA256Hash(ofFile: path).recordText, size: plan.size)
    }

    /// A file that two wheels bring with the same bytes lies there once, and stands in the RECORD of both.
    private static func rewriteRecord(
        of distribution: ExpandedDistribution, in folder: FilePath, _ changed: [String: WheelRecord.Entry]
    ) throws(WheelError) {
        guard let file = distribution.files.first(where: { isRecord($0.path) }) else { return }
        let path = folder.appending(file.path)
        let scheme = WheelScheme(distribution.wheel.filename)
        let text: String
        let bytes = try Files.read(path, limit: Int(file.size))
        do throws(WheelFault) {
            var entries: [String: WheelRecord.Entry] = [:]
            for name in try WheelRecord(bytes).entries.keys {
                if case .file(let place) = try scheme.destination(of: name) { entries[name] = changed[place] }
            }
            guard !entries.isEmpty else { return }
            text = try WheelRecord.text(bytes, replacing: entries)
        } catch {
            throw .wheel(file: distribution.wheel.path.string, fault: error)
        }
        try Files.write(text, to: path)
    }

    private static func isRecord(_ path: String) -> Bool {
        let parts = path.split(separator: "/")
        return parts.count == 2 && parts[0].hasSuffix(".dist-info") && parts[1] == "RECORD"
    }
}
