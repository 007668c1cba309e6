import PackageLint

/// The package's own programs that its scripts run.
struct ScriptProgramRule: ServiceRule {
    static let notExecutable = Tag(
        "maintainer-script-runs-non-executable-file", .error,
        "A maintainer script runs a file of the package that is not executable.",
        advice: "The shell ends with status 126, “Permission denied”, and the installation fails. Give it mode 0755.",
        source: "Debian Policy 6.1; POSIX XCU 2.9.1")

    static let tags = [notExecutable]

    func check(_ machine: InstalledMachine, _ findings: inout Findings) {
        var seen: Set<String> = []
        for call in machine.actions.installing + machine.actions.removing {
            guard let program = call.words.first, program.hasPrefix("/"),
                let file = machine.package.files.resolve(program), file.isFile, file.mode & 0o111 == 0,
                seen.insert(call.script + program).inserted
            else { continue }
            findings.add(
                Self.notExecutable, "\(call.script): \(program)", at: file.path,
                because: "\(call.script):\(call.line) runs \(program), whose mode is 0\(String(file.mode, radix: 8)).")
        }
    }
}
