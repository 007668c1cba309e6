/// The checks of systemd units, cron and init scripts.
enum SystemdChecks {
    static let all: [any Check] = []
}
