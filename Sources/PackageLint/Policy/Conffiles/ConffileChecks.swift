/// The checks of conffiles and of control.tar's members.
enum ConffileChecks {
    static let all: [any Check] = [ConffileCheck(), ControlMemberCheck()]
}
