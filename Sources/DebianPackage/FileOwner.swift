/// The user and group that own a file of the package, by name and number.
///
/// A .deb is unpacked before its maintainer scripts make a user, so only the users and groups that every Debian has
/// from base-passwd, with fixed numbers, can stand in the archive (Policy 9.2.2 and 10.9).
public struct FileOwner: Sendable, Hashable {
    /// The user's name.
    public let user: String
    /// The group's name.
    public let group: String
    /// The user's number in base-passwd.
    public let userID: Int64
    /// The group's number in base-passwd.
    public let groupID: Int64

    /// What nearly everything belongs to.
    public static let root = FileOwner(user: "root", group: "root", userID: 0, groupID: 0)

    private init(user: String, group: String, userID: Int64, groupID: Int64) {
        self.user = user
        self.group = group
        self.userID = userID
        self.groupID = groupID
    }

    /// An owner that base-passwd knows, or nil.
    public init?(user: String, group: String) {
        guard let userID = Self.users[user], let groupID = Self.groups[group] else { return nil }
        self.init(user: user, group: group, userID: userID, groupID: groupID)
    }

    /// The users of base-passwd's passwd.master.
    private static let users: [String: Int64] = [
        "root": 0, "daemon": 1, "bin": 2, "sys": 3, "games": 5, "man": 6, "lp": 7, "mail": 8, "news": 9, "uucp": 10,
        "proxy": 13, "www-data": 33, "backup": 34, "list": 38, "irc": 39, "nobody": 65_534,
    ]

    /// The groups of base-passwd's group.master.
    private static let groups: [String: Int64] = [
        "root": 0, "daemon": 1, "bin": 2, "sys": 3, "adm": 4, "tty": 5, "disk": 6, "lp": 7, "mail": 8, "news": 9,
        "uucp": 10, "man": 12, "proxy": 13, "dialout": 20, "www-data": 33, "backup": 34, "operator": 37, "list": 38,
        "irc": 39, "src": 40, "shadow": 42, "video": 44, "staff": 50, "games": 60, "users": 100, "nogroup": 65_534,
    ]
}
