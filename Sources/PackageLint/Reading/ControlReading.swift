internal import Archive
internal import DebianPackage

/// Reads control.tar, which is small enough to be kept.
struct ControlReading {
    private(set) var members: [ControlMember] = []
    private(set) var faults = FaultLog()
    private var keptBytes = 0

    /// Reads `part` to its end.
    init(_ part: DebPart) throws {
        var places = MemberPlaces()
        while let member = part.next() {
            try Task.checkCancellation()
            guard members.count < PackageLimits.controlMembers else {
                part.stop("more than \(PackageLimits.controlMembers) members")
                break
            }
            guard let file = places.add(member), !file.path.isEmpty else { continue }
            keep(file, part)
        }
        faults.add(places.faults)
        faults.add(part.faults)
    }

    private mutating func keep(_ file: PackagedFile, _ part: DebPart) {
        let limit = PackageLimits.controlBytes - keptBytes
        guard let bytes = file.kind == .file ? part.content(upTo: limit) : [] else { return }
        keptBytes += bytes.count
        members.append(
            ControlMember(
                name: file.path, kind: file.kind, mode: file.mode, userID: file.userID, groupID: file.groupID,
                owner: "\(file.userName)/\(file.groupName)", bytes: bytes))
    }

    /// The fields of the member `control`.
    var fields: ControlFields { ControlFields(members.first { $0.name == "control" && $0.kind == .file }?.text ?? "") }
}
