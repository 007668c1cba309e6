/// The field Maintainer: a name and an address at which somebody answers (Policy 5.6.2).
struct MaintainerCheck: Check {
    static let noPhrase = Tag(
        "no-phrase", .error, "The Maintainer field has an address but no name.",
        advice: "Write a name before the address: `Maintainer: Example Team <team@example.org>`.",
        source: "Debian Policy 5.6.2")

    static let tags = [noPhrase]

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        guard let maintainer = package.control["Maintainer"], maintainer.contains("@") else { return }
        let name = maintainer.prefix { $0 != "<" }
        if maintainer.first == "<" || !maintainer.contains("<") || name.allSatisfy({ $0 == " " }) {
            findings.add(Self.noPhrase, "Maintainer \(maintainer)")
        }
    }
}
