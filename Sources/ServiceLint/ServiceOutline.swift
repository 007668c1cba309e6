package import PackageLint
import PythonWheels

/// What a package brings to a machine, for those who only want to tell it: services, sites, Python distributions.
package struct ServiceOutline: Sendable {
    /// A unit, and what it starts.
    package struct Unit: Sendable, Hashable {
        /// Such as `library-desk.service`.
        package let name: String
        /// The file, without a first slash.
        package let path: String
        /// The user that runs it; nil for what is no service.
        package let user: String?
        /// The command lines of ExecStart.
        package let commands: [String]
        /// Where it listens: a socket's addresses, or those of gunicorn and uvicorn where no socket hands them over.
        package let addresses: [String]
        /// The application that gunicorn or uvicorn is told, `module:attribute`.
        package let application: String?
    }

    /// A site of nginx.
    package struct Site: Sendable, Hashable {
        /// The file, without a first slash.
        package let path: String
        /// The ports and addresses of all its servers.
        package let listens: [String]
        /// The host names of all its servers.
        package let serverNames: [String]
        /// Whether nginx reads it when the package is installed.
        package let isEnabled: Bool
    }

    /// A distribution in one of the folders that Pythons look into.
    package struct Distribution: Sendable, Hashable {
        /// The name as METADATA, or else the folder has it.
        package let name: String
        package let version: String
        /// The folder that it was installed into, without a first slash.
        package let root: String
        /// The tags of its WHEEL file, such as `cp311-cp311-manylinux_2_17_x86_64`.
        package let tags: [String]
        /// The files of the package that its RECORD names and no other one's before, without a first slash.
        package let files: [String]
    }

    package let units: [Unit]
    package let sites: [Site]
    package let distributions: [Distribution]
    /// How many distributions' RECORDs were not read for want of room.
    package let unreadRecords: Int

    /// Looks at a package that was read.
    package init(_ package: CheckedPackage) {
        let machine = InstalledMachine(package)
        units = (machine.services.map { Self.unit($0, machine) } + machine.otherUnits.map(Self.unit))
            .sorted { $0.name < $1.name }
        sites = machine.sites.filter { !$0.isSnippet }.map(Self.site).sorted { $0.path < $1.path }
        var records = Records(package.files)
        distributions = Self.metadataFolders(package.files).map { Self.distribution($0, package.files, &records) }
        unreadRecords = records.unread
    }

    /// The `.dist-info` folders, those too that only the files in them tell of; doubled ones once.
    private static func metadataFolders(_ files: PackagedFiles) -> [PackagedFile] {
        var seen: Set<String> = []
        return files.places.filter {
            $0.isFolder && $0.name.hasSuffix(".dist-info") && (files[$0.path]?.isFolder ?? true)
                && seen.insert($0.path).inserted
        }
    }

    private static func unit(_ service: ServiceUnit, _ machine: InstalledMachine) -> Unit {
        let application = machine.applications.first { $0.service.name == service.name }
        // gunicorn takes the descriptors of a socket in the place of its own addresses.
        let own = machine.sockets(of: service).isEmpty ? application?.binds.map(\.text) ?? [] : []
        return Unit(
            name: service.name, path: service.path, user: service.user,
            commands: service.unit.list("Service", "ExecStart").map { service.expand($0.value) }, addresses: own,
            application: application?.application)
    }

    private static func unit(_ unit: UnitFile) -> Unit {
        let keys = ["ListenStream", "ListenDatagram", "ListenSequentialPacket", "ListenFIFO"]
        return Unit(
            name: unit.name, path: unit.path, user: nil, commands: unit.list("Service", "ExecStart").map(\.value),
            addresses: keys.flatMap { unit.list("Socket", $0).map(\.value) }, application: nil)
    }

    private static func site(_ site: NginxSite) -> Site {
        let servers = site.configuration.servers
        return Site(
            path: site.path, listens: servers.flatMap { $0.all("listen").map { $0.arguments.joined(separator: " ") } },
            serverNames: servers.flatMap { $0.all("server_name").flatMap(\.arguments) }, isEnabled: site.isEnabled)
    }

    private static func distribution(
        _ folder: PackagedFile, _ files: PackagedFiles, _ records: inout Records
    ) -> Distribution {
        let found = InstalledDistribution(folder, in: files)
        let title = found.title
        let hyphen = title.firstIndex(of: "-") ?? title.endIndex
        return Distribution(
            name: found.metadata?.name.written ?? String(title[..<hyphen]),
            version: found.metadata?.version ?? String(title[hyphen...].dropFirst()), root: found.root,
            tags: WheelTags.read(files["\(folder.path)/WHEEL"]?.bytes ?? []),
            files: records.files(of: folder.path, root: found.root))
    }

    /// Reads RECORDs up to a bound: hard links make one long RECORD that of as many distributions as they like.
    private struct Records {
        private let files: PackagedFiles
        private var left = ServiceOutline.mostRecordBytes
        private var taken: Set<String> = []
        private(set) var unread = 0

        init(_ files: PackagedFiles) { self.files = files }

        /// The files of the distribution that are there and that none before it has.
        mutating func files(of folder: String, root: String) -> [String] {
            guard let bytes = files["\(folder)/RECORD"]?.bytes else { return [] }
            guard bytes.count <= left else {
                unread += 1
                return []
            }
            left -= bytes.count
            return RecordLine.lines(of: bytes).compactMap { line in
                let path = "\(root)/\(line.path)"
                return files[path] != nil && taken.insert(path).inserted ? path : nil
            }
        }
    }

    /// Twice what the RECORDs of a package with as many files as may be come to.
    private static let mostRecordBytes = 24 << 20
}
