/// The checks of control fields, descriptions and relations.
enum ControlChecks {
    static let all: [any Check] = [
        RequiredFieldsCheck(), FieldShapeCheck(), UnknownFieldCheck(), MaintainerCheck(), SectionCheck(),
        PriorityCheck(), VersionCheck(), PackageNameCheck(), ArchitectureCheck(), HomepageCheck(), EssentialCheck(),
        MultiArchCheck(), OriginCheck(), SynopsisCheck(), ExtendedDescriptionCheck(), DescriptionWordingCheck(),
        DescriptionSpellingCheck(), RelationSyntaxCheck(), DependencyCheck(), ConflictCheck(), PythonRelationCheck(),
    ]
}
