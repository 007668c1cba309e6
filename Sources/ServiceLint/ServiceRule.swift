import PackageLint

/// A rule about the installed machine, or a few related ones.
///
/// A rule holds no state. All rules of one package see the same machine, which is worked out once.
protocol ServiceRule: Sendable {
    /// What it may report. A test holds every tag to a case that fires and one that stays silent.
    static var tags: [Tag] { get }

    /// Looks at the machine as it is when the services are about to start.
    func check(_ machine: InstalledMachine, _ findings: inout Findings)
}
