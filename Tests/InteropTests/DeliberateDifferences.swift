extension LintianAgreement {
    /// Tags about which we differ from Debian 12's lintian on purpose, with the reason.
    static let deliberate: [String: String] = [
        "aliased-location": "Debian 13's lintian has it; Debian 12's is silent about files below /bin, /sbin and /lib."
    ]
}
