/// The checks of maintainer scripts, other scripts and triggers.
enum ScriptChecks {
    static let all: [any Check] = [
        MaintainerInterpreterCheck(), MaintainerScriptCheck(), HelperCallsCheck(), DiversionCheck(),
        ShippedInterpreterCheck(), ExecutableKindCheck(), ShellScriptCheck(), TriggerCheck(),
    ]
}
