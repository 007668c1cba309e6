/// Owners of files (Policy 9.2.2), and what is neither file, folder nor link.
struct OwnerCheck: Check {
    static let wrong = Tag(
        "wrong-file-owner-uid-or-gid", .error,
        "A file belongs to a user or group that is not the same on every machine.",
        advice: """
            Only the numbers 0 to 99 and 60000 to 64999 are fixed; any other is somebody else on another machine, mostly
            the first user. Pack with owner root, and let postinst give files to the service's user.
            """,
        source: "Debian Policy 9.2.2")
    static let documentation = Tag(
        "bad-owner-for-doc-file", .error, "Documentation does not belong to root.",
        advice: "Whoever owns it may change it. Pack with owner and group root.",
        source: "Debian Policy 10.9")
    static let special = Tag(
        "special-file", .error, "The package has a device, a fifo or a socket.",
        advice: "Policy forbids it. Let the running service make fifos and sockets; udev makes devices.",
        source: "Debian Policy 10.6")

    static let tags = [wrong, documentation, special]

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        for file in package.files.all where !file.path.isEmpty {
            if !Self.isFixed(file.userID) || !Self.isFixed(file.groupID) {
                findings.add(Self.wrong, "\(file.userID)/\(file.groupID)", at: file.shown)
            }
            if file.isBelow("usr/share/doc"), file.ownerNames != "root/root", file.ownerNames != "0/0" {
                findings.add(Self.documentation, "\(file.ownerNames) != root/root (or 0/0)", at: file.shown)
            }
            if !file.isFile, !file.isFolder, file.linkTarget == nil {
                findings.add(Self.special, Mode.octal(file.mode), at: file.path)
            }
        }
    }

    /// 65534 is nobody.
    private static func isFixed(_ number: Int64) -> Bool {
        number <= 99 || (60_000...64_999).contains(number) || number == 65_534
    }
}
