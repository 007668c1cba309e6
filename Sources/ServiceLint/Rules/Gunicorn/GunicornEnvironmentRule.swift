import PackageLint

/// gunicorn's `raw_env` against the unit's Environment=.
struct GunicornEnvironmentRule: ServiceRule {
    static let malformed = Tag(
        "gunicorn-raw-env-malformed", .error, "An item of raw_env is not of the form NAME=value.",
        advice: "gunicorn stops with “environment setting '…' invalid”. Write NAME=value.",
        source: "gunicorn documentation, Settings, raw_env")
    static let disagrees = Tag(
        "gunicorn-raw-env-disagrees-with-unit", .warning, "raw_env and the unit's Environment= contradict each other.",
        advice: "raw_env wins within gunicorn; whoever reads the unit believes the other. Write the same into both.",
        source: "gunicorn documentation, Settings, raw_env")

    static let tags = [malformed, disagrees]

    func check(_ machine: InstalledMachine, _ findings: inout Findings) {
        for application in machine.applications where application.server == .gunicorn {
            guard let setting = application.setting("raw_env") else { continue }
            let items = (setting.value.items ?? [setting.value]).compactMap(\.string)
            let environment = ServiceEnvironment(application.service, machine.package)
            for item in items {
                guard let sign = item.firstIndex(of: "=") else {
                    findings.add(
                        Self.malformed, item, at: setting.path, line: setting.line, because: "“\(item)” has no “=”.")
                    continue
                }
                let name = String(item[..<sign])
                let value = String(item[item.index(after: sign)...])
                guard let other = environment.variables[name], other != value, let place = environment.places[name]
                else { continue }
                findings.add(
                    Self.disagrees, "\(name)=\(value) and \(other)", at: setting.path, line: setting.line,
                    because: "\(setting.path):\(setting.line) sets \(name) to “\(value)”, \(place.path):"
                        + "\(place.line) to “\(other)”.")
            }
        }
    }
}
