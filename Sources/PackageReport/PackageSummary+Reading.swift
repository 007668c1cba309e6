public import PackageLint
import ServiceLint
public import SystemPackage

extension PackageSummary {
    /// Files that are told by name.
    private static let mostLargest = 10

    /// Reads the .deb at `path`; nothing of it is run or written anywhere.
    ///
    /// - Throws: `UnreadablePackage` if it cannot be read as a .deb at all; `CancellationError`.
    public static func read(_ path: FilePath) async throws -> PackageSummary {
        let package = try await CheckedPackage.read(path)
        return PackageSummary(package, bytes: (try? Stat(path).size) ?? 0)
    }

    /// Tells of a package that was read; `bytes` is the size of its file.
    public init(_ package: CheckedPackage, bytes: Int64) {
        let (all, outline) = (package.files.present, ServiceOutline(package))
        self.init(
            package: package.name, version: package.version, architecture: package.control["Architecture"] ?? "",
            fields: package.control.fields.map { ControlFieldSummary(name: $0.name, value: $0.value) }, bytes: bytes,
            installedBytes: Self.installedBytes(package.control),
            members: package.shape?.members.map(\.name) ?? [], files: all.count(where: \.isFile),
            hardLinks: all.count { $0.isFile && $0.kind != .file },
            symbolicLinks: all.count { $0.linkTarget != nil }, folders: all.count(where: \.isFolder),
            places: FolderCounts(all).places(), largest: Self.largest(all),
            distributions: DistributionSummary.all(outline, in: package.files),
            units: outline.units.map(UnitSummary.init),
            sites: outline.sites.map(SiteSummary.init), conffiles: package.conffiles.map { "/" + $0 },
            scripts: package.maintainerScripts.map(ScriptSummary.init), triggers: Self.triggers(package),
            compiled: CompiledSummary(all),
            faults: Self.faults(package, outline))
    }

    private static func faults(_ package: CheckedPackage, _ outline: ServiceOutline) -> [String] {
        let faults = package.shape?.faults.map { "\($0.part.rawValue): \($0.reason)" } ?? []
        guard outline.unreadRecords > 0 else { return faults }
        return faults + ["data: the RECORDs are too long; the files of \(outline.unreadRecords) are not counted"]
    }

    /// The field Installed-Size, which counts KiB; 0 where it is none or what no disk holds.
    static func installedBytes(_ control: ControlFields) -> Int64 {
        let kibibytes = control.unfolded("Installed-Size").flatMap { Int64($0) } ?? 0
        // An exbibyte, so that sums stay numbers.
        return (0...1 << 50).contains(kibibytes) ? kibibytes << 10 : 0
    }

    private static func largest(_ all: [PackagedFile]) -> [FileSummary] {
        all.filter { $0.kind == .file && $0.sha256 != nil }.sorted { ($1.size, $0.path) < ($0.size, $1.path) }.prefix(
            mostLargest
        )
        .map { FileSummary(path: "/" + $0.path, bytes: $0.size) }
    }

    private static func triggers(_ package: CheckedPackage) -> [String] {
        (package.controlMember("triggers")?.text ?? "").split(whereSeparator: \.isNewline).map(String.init)
            .filter { !$0.hasPrefix("#") }
    }
}

extension UnitSummary {
    fileprivate init(_ unit: ServiceOutline.Unit) {
        self.init(
            name: unit.name, path: "/" + unit.path, user: unit.user, starts: unit.commands, listens: unit.addresses,
            application: unit.application)
    }
}

extension SiteSummary {
    fileprivate init(_ site: ServiceOutline.Site) {
        self.init(
            path: "/" + site.path, listens: site.listens, serverNames: site.serverNames, isEnabled: site.isEnabled)
    }
}

extension ScriptSummary {
    fileprivate init(_ script: ControlMember) {
        self.init(
            name: script.name, interpreter: ContentKind(script.bytes).interpreter ?? "",
            lines: script.bytes.count { $0 == 0x0A })
    }
}
