import PackageLint

extension String {
    /// The words of a line with systemd's quoting, which tmpfiles.d and sysusers.d share (systemd.syntax(7)).
    var systemdWords: [String] { UnitEntry(section: "", key: "", value: self, path: "", line: 0).words }
}
