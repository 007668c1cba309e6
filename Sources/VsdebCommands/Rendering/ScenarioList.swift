import LifeTesting

/// What `vsdeb test --list` prints.
enum ScenarioList {
    /// A line a scenario: its name and what it proves.
    static var text: String {
        let width = Scenarios.all.map(\.name.count).max() ?? 0
        return Scenarios.all.map { scenario in
            scenario.name + String(repeating: " ", count: width - scenario.name.count + 2) + scenario.summary
        }.joined(separator: "\n")
    }
}
