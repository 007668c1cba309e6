/// Modes as lintian prints them.
enum Mode {
    /// Four octal digits: `0644`.
    static func octal(_ mode: UInt32) -> String {
        let digits = String(mode & 0o7777, radix: 8)
        return String(repeating: "0", count: 4 - digits.count) + digits
    }

    /// `0664 != 0644`.
    static func difference(_ mode: UInt32, _ right: UInt32) -> String { "\(octal(mode)) != \(octal(right))" }
}

extension PackagedFile {
    /// `root/root`, or numbers where the archive has no names.
    var ownerNames: String {
        "\(userName.isEmpty ? "\(userID)" : userName)/\(groupName.isEmpty ? "\(groupID)" : groupName)"
    }
}
