/// The rules that answer whether systemd will start it.
enum UnitRules {
    static let all: [any ServiceRule] = [
        UnitLoadRule(), UnitKeyRule(), UnitValueRule(), ServiceTypeRule(), ServiceProgramRule(), ServiceAccountRule(),
        WorkingDirectoryRule(),
        EnvironmentFileRule(), ServicePathRule(), EnablementRule(), UnitRelationRule(), ReloadRule(), SocketRule(),
        SocketListenRule(),
        ManagedFolderRule(), RestartRule(), ConditionRule(), OutputFileRule(), ProgramDependencyRule(),
        SystemPythonRule(), SandboxReadRule(), SystemCallRule(),
    ]
}
