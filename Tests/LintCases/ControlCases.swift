@testable import PackageLint

/// The cases of control fields, descriptions and relations.
enum ControlCases {
    static let all: [TagCase] = [
        TagCase(
            MaintainerCheck.noPhrase, context: "Maintainer team@example.org",
            fires: { $0.set("Maintainer", "team@example.org") },
            silent: { $0.set("Maintainer", "Team <team@example.org>") })
    ]
}
