/// Programs of other packages must be there when a script calls them (Policy 7.2).
struct ToolDependencyRule: MaintainerScriptRule {
    static let adduser = Tag(
        "maintainer-script-needs-depends-on-adduser", .warning,
        "A maintainer script calls adduser, and the package does not depend on it.",
        advice: "Small images have no adduser, and the installation fails there. Add `adduser` to Depends.",
        source: "Debian Policy 7.2")
    static let ucf = Tag(
        "maintainer-script-needs-depends-on-ucf", .warning,
        "A maintainer script calls ucf, and the package does not depend on it.",
        advice: "Add `ucf` to Depends; postrm calls it only if it is there, since dependencies may be gone by then.",
        source: "Debian Policy 7.2, ucf(1)")

    static let tags = [adduser, ucf]

    func check(_ script: MaintainerScript, of package: CheckedPackage, _ findings: inout Findings) {
        guard script.name != "postrm" else { return }
        let needed = DependencyGroups(package.control, DependencyGroups.strong)
        for (name, tag) in [("adduser", Self.adduser), ("ucf", Self.ucf)]
        where package.name != name && !needed.ensure(name) {
            for command in script.script.calls(of: name)
            where command.words.count > 1 && !script.ignoresFailure(of: command) {
                script.report(tag, "\(name)  (does not satisfy \(name))", at: command, &findings)
            }
        }
    }
}
