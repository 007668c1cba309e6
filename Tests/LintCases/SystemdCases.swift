@testable import PackageLint

/// The cases of systemd units, cron and init scripts.
enum SystemdCases {
    static let all: [TagCase] = []
}
