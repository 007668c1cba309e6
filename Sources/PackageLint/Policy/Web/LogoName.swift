/// Names of pictures that are logos.
enum LogoName {
    private static let ends = ["acrobat", "clanlib", "icon", "icons", "doxygen", "logo", "logos"]
    private static let parts = ["mascot", "youtube-icon", "twitter_logo", "forkme_", "logo_", "logos_"]

    /// Whether `name`, in small letters and without its ending, is a logo's: `logo-32` is none, `logo32` is one.
    static func fits(_ name: Substring) -> Bool {
        if ends.contains(where: { name.hasSuffix($0) }) || parts.contains(where: { name.contains($0) }) { return true }
        var rest = name
        if rest.hasSuffix("small") {
            rest.removeLast(5)
        } else {
            while let last = rest.last, last.isNumber { rest.removeLast() }
        }
        return rest.count < name.count && (rest.hasSuffix("logo") || rest.hasSuffix("logos"))
    }
}
