internal import Archive

/// Whether dpkg-deb and tar unpack both tars without a complaint.
struct UnpackingCheck: ArchiveCheck {
    static let data = Tag(
        "unpack-message-for-deb-data", .error, "data.tar cannot be unpacked without a complaint.",
        advice: """
            dpkg stops the installation at some of these faults, and unpacks something else than was meant at others. \
            The archive is damaged or was written by a program that does not know the format: build it again, with \
            dpkg-deb or vsdeb build.
            """,
        source: "deb(5), tar(5)")
    static let control = Tag(
        "unpack-message-for-deb-control", .error, "control.tar cannot be unpacked without a complaint.",
        advice: """
            dpkg reads control.tar before it unpacks anything, and stops at most of these faults. Build the package \
            again, with dpkg-deb or vsdeb build.
            """,
        source: "deb(5), tar(5)")

    static let tags = [data, control]

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        for fault in package.shape?.faults ?? [] where Self.complaints.contains(fault.kind) {
            switch fault.part {
            case .archive: break
            case .control: findings.add(Self.control, fault.reason)
            case .data: findings.add(Self.data, fault.reason)
            }
        }
    }

    private static let complaints: Set<ArchiveShape.Fault.Kind> = [.malformed, .absoluteName, .loneEmptyBlock]
}
