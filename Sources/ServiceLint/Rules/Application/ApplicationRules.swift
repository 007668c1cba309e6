/// Will the application import?
enum ApplicationRules {
    static let all: [any ServiceRule] = [
        ApplicationModuleRule(), ApplicationImportRule(), RequirementRule(), RecordRule(), LibraryFolderRule(),
        InterpreterDependencyRule(),
    ]
}
