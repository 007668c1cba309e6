public import PackageLint
import ServiceLint
public import SystemPackage

extension PackageDifference {
    /// Reads two .debs and compares them.
    ///
    /// - Throws: `UnreadablePackage` if one cannot be read as a .deb at all; `CancellationError`.
    public static func read(_ old: FilePath, _ new: FilePath) async throws -> PackageDifference {
        // One after the other: each uses all cores. What is kept of both is in memory in the end.
        let first = try await CheckedPackage.read(old)
        let second = try await CheckedPackage.read(new)
        return PackageDifference(
            first, second, bytes: ((try? Stat(old).size) ?? 0, (try? Stat(new).size) ?? 0))
    }

    /// Compares two packages that were read; `bytes` are the sizes of their files.
    public init(_ old: CheckedPackage, _ new: CheckedPackage, bytes: (old: Int64, new: Int64)) {
        let outlines = [ServiceOutline(old), ServiceOutline(new)]
        let (before, after) = (
            DistributionSummary.all(outlines[0], in: old.files), DistributionSummary.all(outlines[1], in: new.files)
        )
        let pythons = (Self.pythons(before), Self.pythons(after))
        let files = FileComparison(old.files, new.files, outlines)
        let groups = files.groups()
        self.init(
            unread: UnreadPart.all(old, .old) + UnreadPart.all(new, .new), old: Identity(old, bytes.old),
            new: Identity(new, bytes.new),
            fields: FieldDifference.all(old.control, new.control),
            distributions: DistributionDifference.all(before, after),
            pythonsGained: pythons.1.subtracting(pythons.0).sorted(),
            pythonsLost: pythons.0.subtracting(pythons.1).sorted(), files: groups,
            conffiles: ConffileDifference.all(old, new, files),
            texts: TextDifference.all(old, new, files, isSameData: groups.isEmpty))
    }

    /// What lies in folders of other names is every Python's.
    private static func pythons(_ distributions: [DistributionSummary]) -> Set<String> {
        Set(distributions.flatMap(\.pythons).filter(FileComparison.isOfOnePython))
    }
}

extension PackageDifference.Identity {
    fileprivate init(_ package: CheckedPackage, _ bytes: Int64) {
        self.init(
            package: package.name, version: package.version, architecture: package.control["Architecture"] ?? "",
            bytes: bytes, installedBytes: PackageSummary.installedBytes(package.control))
    }
}
