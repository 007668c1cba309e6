internal import SystemPackage

/// The members of a wheel and the small files of its `.dist-info`, read from the zip file.
struct WheelListing {
    private(set) var members: [WheelContents.Member] = []
    /// The bytes of the files in `.dist-info` folders, by path.
    private(set) var metadata: [String: [UInt8]] = [:]

    private let limits: WheelLimits
    private var seen: Set<String> = []
    private var total: Int64 = 0
    private var metadataTotal: Int64 = 0

    init(_ path: FilePath, limits: WheelLimits) throws(WheelFault) {
        self.limits = limits
        var zip = try ZipReader(path)
        while let member = try zip.next() {
            try add(member)
            guard member.path.prefix(while: { $0 != "/" }).hasSuffix(".dist-info") else { continue }
            metadataTotal += member.size
            guard metadataTotal <= limits.metadataBytes else {
                throw .tooLarge(what: ".dist-info", limit: limits.metadataBytes)
            }
            // The declared size is only a claim: no more than that is read, and RECORD has the last word.
            metadata[member.path] = try zip.readAll(limit: Int(member.size))
        }
    }

    private mutating func add(_ member: WheelContents.Member) throws(WheelFault) {
        guard seen.insert(member.path).inserted else { throw .twice(member.path) }
        guard members.count < limits.files else {
            throw .tooLarge(what: "the number of its files", limit: Int64(limits.files))
        }
        guard member.size >= 0, member.size <= limits.fileBytes else {
            throw .tooLarge(what: member.path, limit: limits.fileBytes)
        }
        // Each size is at most fileBytes and each sum at most wheelBytes before: no overflow.
        total += member.size
        guard total <= limits.wheelBytes else {
            throw .tooLarge(what: "what it holds", limit: limits.wheelBytes)
        }
        members.append(member)
    }

    /// The one folder `NAME-VERSION.dist-info`, of the wheel's own name and version in whatever spelling.
    func distInfo(for wheel: WheelFilename) throws(WheelFault) -> String {
        let folders = Set(metadata.keys.map { String($0.prefix { $0 != "/" }) }).sorted()
        let own = folders.filter { folder in
            let parts = folder.dropLast(".dist-info".count).split(separator: "-", omittingEmptySubsequences: false)
            guard parts.count == 2, let name = DistributionName(parts[0]) else { return false }
            return name == wheel.name && PEP440Version(parts[1]) == wheel.version
        }
        guard own.count == 1, folders.count == 1 else { throw .distInfo(found: folders) }
        return own[0]
    }

    /// A file of `.dist-info` that every wheel has.
    func file(_ distInfo: String, _ name: String) throws(WheelFault) -> [UInt8] {
        guard let bytes = metadata["\(distInfo)/\(name)"] else { throw .missing("\(distInfo)/\(name)") }
        return bytes
    }
}
