@testable import PackageLint

/// The cases of relations to other packages.
extension ControlCases {
    static let relations = written + chosen + forbidden + python

    private static func with(_ field: String, _ value: String) -> @Sendable (inout SamplePackage) -> Void {
        { $0.set(field, value) }
    }

    private static let written: [TagCase] = [
        TagCase(
            RelationSyntaxCheck.bad, context: "Depends: python3 >= 3.11", fires: with("Depends", "python3 >= 3.11"),
            silent: with("Depends", "python3 (>=3.11) | pypy3:any (>= 7)")),
        TagCase(
            RelationSyntaxCheck.bad, "unknown operator", context: "Depends: python3 (=> 3.11)",
            fires: with("Depends", "adduser, python3 (=> 3.11)")),
        TagCase(
            RelationSyntaxCheck.obsolete, context: "Depends: python3 (> 3.11)",
            fires: with("Depends", "python3 (> 3.11)"),
            silent: with("Depends", "python3 (>> 3.11)")),
        TagCase(
            RelationSyntaxCheck.badVersion, context: "Depends: python3 (>= v3)",
            fires: with("Depends", "python3 (>= v3)"),
            silent: with("Depends", "python3 (>= 3~)")),
        TagCase(
            RelationSyntaxCheck.alternatives, context: "Replaces", fires: with("Replaces", "old-sample | older-sample"),
            silent: with("Replaces", "old-sample, older-sample")),
        TagCase(
            RelationSyntaxCheck.name, context: "python3>=3.11", fires: with("Depends", "python3>=3.11"),
            silent: with("Depends", "python3(>=3.11)")),
        TagCase(
            RelationSyntaxCheck.provides, context: "thing (>= 1)", fires: with("Provides", "thing (>= 1)"),
            silent: with("Provides", "thing (= 1)")),
    ]

    private static let chosen: [TagCase] = [
        TagCase(
            DependencyCheck.essential, context: "Depends: bash", fires: with("Depends", "bash, python3"),
            silent: with("Depends", "bash (>= 5), dash, python3")),
        TagCase(
            DependencyCheck.essential, "suggested", context: "Suggests: tar", fires: with("Suggests", "tar"),
            silent: with("Suggests", "tar-split")),
        TagCase(
            DependencyCheck.obsolete, context: "Depends: apache => apache2", fires: with("Depends", "apache"),
            silent: with("Depends", "apache2 | apache")),
        TagCase(
            DependencyCheck.virtual, context: "Depends: httpd", fires: with("Depends", "httpd"),
            silent: with("Depends", "nginx | httpd")),
        TagCase(
            DependencyCheck.toolchain, context: "Depends: debhelper", fires: with("Depends", "debhelper"),
            silent: with("Depends", "debhelper-doc")),
        TagCase(
            DependencyCheck.mail, context: "Recommends: mail-transport-agent",
            fires: with("Recommends", "mail-transport-agent"),
            silent: with("Recommends", "default-mta | mail-transport-agent")),
        TagCase(
            DependencyCheck.awk, context: "Suggests", fires: with("Suggests", "awk"), silent: with("Suggests", "gawk")),
    ]

    private static let forbidden: [TagCase] = [
        TagCase(
            ConflictCheck.version, context: "other-sample (<< 2)", fires: with("Conflicts", "other-sample (<< 2)"),
            silent: with("Conflicts", "other-sample")),
        TagCase(
            ConflictCheck.breaks, context: "other-sample", fires: with("Breaks", "other-sample"),
            silent: with("Breaks", "other-sample (<< 2)")),
        TagCase(
            ConflictCheck.breaks, "replaced too", fires: with("Breaks", "other-sample"),
            silent: {
                $0.set("Breaks", "other-sample")
                $0.set("Replaces", "other-sample")
            }),
        TagCase(
            ConflictCheck.itself, context: "Suggests: sample (>= 1)", fires: with("Suggests", "sample (>= 1)"),
            silent: with("Replaces", "sample (<< 1)")),
        TagCase(
            ConflictCheck.dependency, context: "Depends other-sample (<< 3)",
            fires: {
                $0.set("Depends", "other-sample (<< 2)")
                $0.set("Breaks", "other-sample (<< 3)")
            },
            silent: {
                $0.set("Depends", "other-sample (>= 3)")
                $0.set("Breaks", "other-sample (<< 3)")
            }),
    ]

    private static let python: [TagCase] = [
        TagCase(
            PythonRelationCheck.minimal, context: "Depends", fires: with("Depends", "python3.11-minimal"),
            silent: with("Depends", "python3-minimalist")),
        TagCase(
            PythonRelationCheck.bogus, context: "Depends (satisfies python-is-python3:any)",
            fires: with("Depends", "python-is-python3"), silent: with("Depends", "python-is-python3 | python3")),
        TagCase(
            PythonRelationCheck.both, context: "Depends (satisfies python2:any, python3:any)",
            fires: with("Depends", "python2, python3 (>= 3.9)"), silent: with("Depends", "python2 | python3")),
        TagCase(
            PythonRelationCheck.old, context: "Depends (satisfies python2.7:any)",
            fires: with("Depends", "python2.7:any"),
            silent: with("Depends", "python3")),
    ]
}
