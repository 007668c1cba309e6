extension SystemdSettings {
    /// Reads the section `systemd`; nil after a fault.
    ///
    /// `homepage` is shown as documentation when nothing is said of it.
    init?(_ reader: SectionReader, homepage: String?) {
        let (after, wants) = (reader.distinctList("after"), reader.distinctList("wants"))
        let written = reader.distinctList("documentation").map(\.value)
        let documentation = reader.isWritten("documentation") ? written : homepage.map { [$0] } ?? []
        let environment = Self.environment(reader)
        let (restartSeconds, memoryMax) = (reader.integer("restart-seconds"), reader.text("memory-max")?.value)
        guard let restartSeconds else { return nil }
        self.init(
            after: after.map(\.value), wants: wants.map(\.value), documentation: documentation,
            restartSeconds: restartSeconds, environment: environment, memoryMax: memoryMax)
    }

    private static func environment(_ reader: SectionReader) -> [String: String] {
        var environment: [String: String] = [:]
        for (key, value) in reader.table("environment") {
            let label = reader.section.label(of: "environment")
            if !TextForm.isIdentifier(key.value) {
                reader.session.faults.report(
                    key.place, "\(label): “\(key.value)” is no name of a variable",
                    "write letters, digits and “_”, no digit first")
            } else if ["PATH", "PYTHONPATH"].contains(key.value) {
                reader.session.faults.report(
                    key.place, "\(label): the unit sets \(key.value) itself", "leave it out")
            }
            environment[key.value] = value.value
        }
        return environment
    }
}
