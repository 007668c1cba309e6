@testable import PackageLint

/// The cases of maintainer scripts, other scripts and triggers.
enum ScriptCases {
    static let all: [TagCase] =
        frame + services + accounts + files + programs + diversions + interpreters + shipped + shellScripts + triggers

    /// postinst with `bad` must be found, with `good` not.
    static func postinst(
        _ tag: Tag, _ name: String = "", context: String? = nil, _ bad: String, not good: String,
        depends: String? = nil
    ) -> TagCase {
        TagCase(
            tag, name, context: context,
            fires: {
                $0.addScript("postinst", bad)
                $0.set("Depends", depends)
            },
            silent: {
                $0.addScript("postinst", good)
                $0.set("Depends", depends)
            })
    }
}
