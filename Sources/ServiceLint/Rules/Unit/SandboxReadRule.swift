import PackageLint

/// What a service must see and execute, against its sandbox.
struct SandboxReadRule: ServiceRule {
    static let hidden = Tag(
        "service-sandbox-hides-what-it-needs", .error, "The unit's sandbox hides what the service runs or reads.",
        advice: """
            The start fails with status 203/EXEC or 200/CHDIR, or with “No such file or directory”. Take the place out of \
            InaccessiblePaths=, TemporaryFileSystem= or ProtectHome=, or bring it back by BindReadOnlyPaths=.
            """,
        source: "systemd.exec(5), InaccessiblePaths=, TemporaryFileSystem=")
    static let noExecution = Tag(
        "service-sandbox-forbids-execution", .error, "The unit's sandbox forbids to execute what the service runs.",
        advice: """
            The start fails with status 203/EXEC. NoExecPaths=/ needs ExecPaths= with the program, its interpreter and all \
            shared libraries: ExecPaths=/opt/NAME /usr.
            """,
        source: "systemd.exec(5), NoExecPaths=")

    static let tags = [hidden, noExecution]

    func check(_ machine: InstalledMachine, _ findings: inout Findings) {
        for application in machine.applications {
            let sandbox = Sandbox(application.service, machine.files)
            guard !sandbox.isUnknown else { continue }
            for (path, what) in needed(application, machine) {
                guard let place = machine.files.resolve(path) else { continue }
                let answer = sandbox.answer(for: place)
                guard answer.access == .hidden || answer.access == .replaced else { continue }
                findings.add(
                    Self.hidden, "\(application.service.name): \(path)", at: application.service.path,
                    line: answer.line,
                    because: "\(answer.reason) takes /\(place) away, \(what).")
                break
            }
            checkExecution(application, machine, &findings)
        }
    }

    private func needed(
        _ application: ApplicationService, _ machine: InstalledMachine
    ) -> [(path: String, what: String)] {
        let service = application.service
        var needed = [(service.expand(application.command.program), "the program of ExecStart=")]
        if let folder = service.workingDirectory, !folder.isOptional {
            needed.append((folder.path, "WorkingDirectory="))
        }
        if let path = application.configurationPath { needed.append((path, "gunicorn's configuration")) }
        needed += machine.python.all.flatMap(\.roots).map { ("/\($0)", "the shipped libraries") }
        if let module = application.moduleName, let folder = ApplicationPath(application, machine).folder(of: module) {
            needed.append(("/\(folder)/.", "the application"))
        }
        return needed
    }

    private func checkExecution(
        _ application: ApplicationService, _ machine: InstalledMachine, _ findings: inout Findings
    ) {
        let service = application.service
        let forbidden = service.words("NoExecPaths")
        let allowed = service.words("ExecPaths")
        guard let first = forbidden.first else { return }
        let program = service.expand(application.command.program)
        for path in [program, "/usr/bin/python3", "/usr/lib/x86_64-linux-gnu/libc.so.6"] {
            let place = machine.files.resolve(path) ?? InstalledFiles.place(path)
            let no = Self.longest(forbidden.map(\.word), above: place, machine)
            guard no >= 0, no > Self.longest(allowed.map(\.word), above: place, machine) else { continue }
            findings.add(
                Self.noExecution, "\(service.name): \(path)", at: first.entry.path, line: first.entry.line,
                because: "NoExecPaths= covers \(path), and no ExecPaths= gives it back.")
            return
        }
    }

    /// The length of the longest of `paths` that is `place` or above it; -1 for none.
    private static func longest(_ paths: [String], above place: String, _ machine: InstalledMachine) -> Int {
        paths.map { path in
            let plain = String(path.drop { "-+".contains($0) })
            let above = machine.files.resolve(plain) ?? InstalledFiles.place(plain)
            return above.isEmpty || place == above || place.hasPrefix(above + "/") ? above.count : -1
        }.max() ?? -1
    }
}
