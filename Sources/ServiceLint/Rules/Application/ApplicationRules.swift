/// The rules that answer whether the application will import.
enum ApplicationRules {
    static let all: [any ServiceRule] = [
        ApplicationModuleRule(), ApplicationImportRule(), RequirementRule(), RecordRule(), LibraryFolderRule(),
        InterpreterDependencyRule(),
    ]
}
