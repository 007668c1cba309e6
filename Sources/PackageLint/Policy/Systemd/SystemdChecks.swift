/// The checks of systemd units, cron and init scripts.
enum SystemdChecks {
    static let all: [any Check] = [
        ServicePlaceCheck(), ServiceDocumentationCheck(), ServiceInstallCheck(), ServiceSafetyCheck(),
        ObsoleteSettingsCheck(), TemporaryFilesCheck(), CronCheck(), InitScriptCheck(), UpdateRcCheck(),
    ]
}
