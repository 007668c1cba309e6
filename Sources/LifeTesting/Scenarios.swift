/// Every scenario there is, in the order in which they run.
public enum Scenarios {
    /// All of them.
    public static let all: [any Scenario] = [
        FreshScenario(), LeaveScenario(), AdministratorScenario(), UpgradeScenario(), KillScenario(),
        NoSystemdScenario(), HardDaysScenario(), LongRunScenario(), NextDebianScenario(),
    ]

    /// The scenario of a name.
    ///
    /// - Throws: `LifeError.noSuchScenario`, which names those there are.
    public static func named(_ name: String) throws(LifeError) -> any Scenario {
        guard let scenario = all.first(where: { $0.name == name }) else {
            throw .noSuchScenario(name, known: all.map(\.name))
        }
        return scenario
    }
}
