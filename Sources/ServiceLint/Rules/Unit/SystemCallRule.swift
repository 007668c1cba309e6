import PackageLint

/// SystemCallFilter= against what every server of requests does.
struct SystemCallRule: ServiceRule {
    static let forbidden = Tag(
        "service-system-calls-forbidden", .error, "SystemCallFilter= leaves out what a server needs.",
        advice: """
            The service ends with SIGSYS, “Bad system call”, or with “Operation not permitted”. Write \
            SystemCallFilter=@system-service, and below it what is to be taken away again, such as ~@privileged.
            """,
        source: "systemd.exec(5), SystemCallFilter=")

    static let tags = [forbidden]

    private static let needed = ["@basic-io", "@file-system", "@network-io", "@process"]
    private static let whole: Set = ["@system-service", "@known"]

    func check(_ machine: InstalledMachine, _ findings: inout Findings) {
        for service in machine.applications.map(\.service) {
            let entries = service.unit.list("Service", "SystemCallFilter")
            guard let first = entries.first, let missing = Self.missing(entries.map(\.value)) else { continue }
            findings.add(
                Self.forbidden, "\(service.name): \(missing)", at: first.path, line: first.line,
                because: "A server of requests needs \(missing), which SystemCallFilter= does not leave it.")
        }
    }

    /// The first line says whether the filter allows or forbids; later ones with the other sign take back.
    private static func missing(_ values: [String]) -> String? {
        let forbids = values.first?.hasPrefix("~") == true
        let named = values.filter { $0.hasPrefix("~") == forbids }.flatMap { value in
            value.drop { $0 == "~" }.split(separator: " ").map { String($0.prefix { $0 != ":" }) }
        }
        if forbids {
            let given = values.contains { !$0.hasPrefix("~") }
            return given ? nil : (needed + Array(whole).sorted()).first(where: named.contains)
        }
        // Calls by their own names may be enough.
        guard whole.isDisjoint(with: named), named.allSatisfy({ $0.hasPrefix("@") }) else { return nil }
        return needed.first { !named.contains($0) }
    }
}
