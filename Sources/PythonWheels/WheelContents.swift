internal import SystemPackage

/// A wheel whose list of files agrees with its RECORD and whose METADATA agrees with its name.
///
/// The files themselves are compared with RECORD when they are expanded.
struct WheelContents: Sendable {
    /// One file.
    struct Member: Sendable, Hashable {
        let path: String
        let size: Int64
        let isExecutable: Bool
    }

    let wheel: StoredWheel
    let members: [Member]
    let record: WheelRecord
    let metadata: WheelMetadata
    let entryPoints: [EntryPoint]
    /// The folder `NAME-VERSION.dist-info`.
    let distInfo: String
    /// The texts of the licence files, by path in the wheel, sorted.
    let licenses: [LicenseText]

    /// Reads the list of members and the files of `.dist-info`.
    init(_ wheel: StoredWheel, limits: WheelLimits) throws(WheelError) {
        self.wheel = wheel
        do throws(WheelFault) {
            let listing = try WheelListing(wheel.path, limits: limits)
            members = listing.members
            distInfo = try listing.distInfo(for: wheel.filename)
            let wheelFile = MessageHeaders(try listing.file(distInfo, "WHEEL"))
            guard let format = wheelFile["Wheel-Version"], format.hasPrefix("1.") else {
                throw .malformed(file: "WHEEL", reason: "its Wheel-Version is not 1.x")
            }
            record = try WheelRecord(try listing.file(distInfo, "RECORD"))
            let sizes = Dictionary(members.map { ($0.path, $0.size) }) { first, _ in first }
            try record.check(sizes, distInfo: distInfo)
            metadata = try WheelMetadata(try listing.file(distInfo, "METADATA"))
            try Self.check(metadata, against: wheel)
            entryPoints = try EntryPoint.consoleScripts(listing.metadata["\(distInfo)/entry_points.txt"] ?? [])
            licenses = LicenseText.find(in: listing.metadata, distInfo: distInfo, named: metadata.licenseFiles)
        } catch {
            throw .wheel(file: wheel.path.string, fault: error)
        }
    }

    private static func check(_ metadata: WheelMetadata, against wheel: StoredWheel) throws(WheelFault) {
        guard metadata.name == wheel.filename.name, PEP440Version(metadata.version) == wheel.filename.version else {
            throw .wrongMetadata(found: "\(metadata.name) \(metadata.version)")
        }
        guard let requires = metadata.requiresPython, let specifiers = VersionSpecifier.list(requires) else { return }
        // Which 3.N.x the server has is not known; one that is allowed will do.
        let allowed = (0...60).contains { patch in
            guard let version = PEP440Version("\(wheel.target.version).\(patch)") else { return false }
            return specifiers.allSatisfy { $0.allows(version) }
        }
        guard allowed else { throw .wrongPython(requires: requires, target: "\(wheel.target)") }
    }
}
