/// The rules that answer whether it is safe to run for years.
enum KeepingRules {
    static let all: [any ServiceRule] = [
        LogRotationRule(), OwnedCodeRule(), SettingsFileRule(), PurgeRule(), ScriptProgramRule(),
        ScriptAccountRule(),
    ]
}
