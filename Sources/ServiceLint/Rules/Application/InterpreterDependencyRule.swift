import PackageLint

/// A package whose service runs Python must depend on it, and one with a site on nginx.
struct InterpreterDependencyRule: ServiceRule {
    static let missing = Tag(
        "service-dependency-missing", .error, "The service needs a package that it does not depend on.",
        advice: "On a fresh server it is not there. Add it to Depends.",
        source: "Debian Policy 7.2")

    static let tags = [missing]

    func check(_ machine: InstalledMachine, _ findings: inout Findings) {
        if let bootstrap = machine.bootstrap, bootstrap.isRun, !hasPython(machine) {
            findings.add(
                Self.missing, "python3", at: bootstrap.path,
                because:
                    "\(bootstrap.path) makes an environment for the system's Python, and Depends does not name python3."
            )
        }
        let isReached = machine.sites.contains { $0.isEnabled && !$0.isSnippet } && !machine.applications.isEmpty
        if isReached, !hasNginx(machine) {
            findings.add(
                Self.missing, "nginx", at: machine.sites.first?.path,
                because: "The package enables a site of nginx, and neither Depends nor Recommends names nginx.")
        }
        let makers = machine.actions.calls("adduser", "addgroup")
        if let call = makers.first, !machine.dependencies.has("adduser"), !machine.applications.isEmpty {
            findings.add(
                Self.missing, "adduser", line: call.line,
                because: "\(call.script):\(call.line) calls \(call.name), and Depends does not name adduser.")
        }
    }

    private func hasNginx(_ machine: InstalledMachine) -> Bool {
        let recommended = (machine.package.control["Recommends"] ?? "").contains("nginx")
        return recommended || machine.dependencies.names.contains { $0.hasPrefix("nginx") || $0.hasPrefix("httpd") }
    }

    private func hasPython(_ machine: InstalledMachine) -> Bool {
        machine.dependencies.names.contains { $0 == "python3" || $0.hasPrefix("python3.") || $0 == "python3-minimal" }
    }
}
