/// The field Essential (Policy 5.6.9).
struct EssentialCheck: Check {
    static let new = Tag(
        "new-essential-package", .error, "The package calls itself essential.",
        advice: "dpkg then refuses to remove it. Only Debian's base system needs that: leave the field out.",
        source: "Debian Policy 3.8 and 5.6.9")
    static let no = Tag(
        "essential-no-not-needed", .warning, "The field Essential says what holds anyway.",
        advice: "Leave the field out; without it a package is not essential.",
        source: "Debian Policy 5.6.9")
    static let unknown = Tag(
        "unknown-essential-value", .error, "The field Essential is neither yes nor no.",
        advice: "dpkg takes anything but “yes” for no. Leave the field out.",
        source: "Debian Policy 5.6.9")

    static let tags = [new, no, unknown]

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        switch package.control.unfolded("Essential") {
        case nil: break
        case "no": findings.add(Self.no)
        case "yes": if !EssentialPackages.names.contains(package.name) { findings.add(Self.new) }
        default: findings.add(Self.unknown)
        }
    }
}
