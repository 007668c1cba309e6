/// The field Multi-Arch (deb-control(5)).
struct MultiArchCheck: Check {
    static let unknown = Tag(
        "unknown-multi-arch-value", .error, "The field Multi-Arch has no value that dpkg knows.",
        advice: "dpkg refuses the package. Write `foreign`, `same` or `allowed`, or leave the field out.",
        source: "deb-control(5)")
    static let illegal = Tag(
        "illegal-multi-arch-value", .error, "A package for all architectures is “Multi-Arch: same”.",
        advice:
            "There is only one build of it, so nothing can stand beside it. Write `foreign`, or leave the field out.",
        source: "deb-control(5)")

    static let tags = [unknown, illegal]

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        guard let value = package.control.unfolded("Multi-Arch") else { return }
        if !["no", "foreign", "allowed", "same"].contains(value) {
            findings.add(Self.unknown, "\(package.name) \(value)")
        }
        if value == "same", package.control.unfolded("Architecture") == "all" { findings.add(Self.illegal, "all same") }
    }
}
