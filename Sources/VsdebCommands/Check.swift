import ArgumentParser
import PackageLint
import SystemPackage

/// `vsdeb check`: what is wrong with a package, before it ships.
struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Find what is wrong with a package before it ships.",
        discussion: """
            Looks at each .deb with the eyes of Debian's Policy, under lintian's own tag names, and with those of the \
            server: will systemd start the service, gunicorn find its files, Python its modules, nginx its pages? The \
            package is only read; nothing of it is run.

            Findings are printed as lintian prints them, with the reason below:
              E: name: tag context [file inside the package:line]
            An override file in the package (usr/share/lintian/overrides/NAME) is obeyed.

            Examples:
              vsdeb check dist/library-desk_1.2_amd64.deb
              vsdeb check --fail-on warning --suppress dir-or-file-in-opt app.deb
              vsdeb check --format sarif app.deb > findings.sarif
              vsdeb check --explain gunicorn-config-missing

            Exit status: 0 nothing as bad as --fail-on, 1 findings, 2 a file could not be read, 64 wrong usage.
            """
    )

    @Option(help: "How the findings are printed. json and sarif hold all of them.")
    var format: CheckFormat = .text

    @Option(help: "The least severity that makes the exit status 1.")
    var failOn: FailureThreshold = .error

    @Option(
        help: ArgumentHelp("Look for these tags alone.", valueName: "tag,…"), completion: .list(Checks.tagNames))
    var tags: TagList?

    @Option(
        help: ArgumentHelp("Do not look for these tags.", valueName: "tag,…"), completion: .list(Checks.tagNames))
    var suppress: TagList?

    @Option(help: "The least severity that text shows.")
    var show: ShownSeverity = .info

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("How many findings of one tag text shows; 0 for all.", valueName: "number"))
    var limit = 4

    @Option(
        help: ArgumentHelp("Print the page of this tag, and check nothing.", valueName: "tag"),
        completion: .list(Checks.tagNames))
    var explain: String?

    @Argument(help: "The packages.", completion: .file(extensions: ["deb"]))
    var files: [FilePath] = []

    func validate() throws {
        if let explain {
            _ = try Checks.tag(named: explain)
            guard files.isEmpty else { throw ValidationError("--explain checks nothing: leave the files away.") }
        } else if files.isEmpty {
            throw ValidationError("Name at least one .deb, or a tag with --explain.")
        }
        guard limit >= 0 else { throw ValidationError("--limit is 0 or more.") }
        for name in named where !LintianTags.has(name) { _ = try Checks.tag(named: name) }
    }

    func run() async throws {
        MemoryArenas.limit()
        StandardStreams.open()
        if let explain {
            try StandardStreams.print(TagPage(try Checks.tag(named: explain)).text)
            return
        }
        let status = Outcome()
        try await Interruption.stopping {
            await status.set(try await checkAll())
        } failure: { error in
            Failure.print(error, format: .text)
        }
        let code = await status.code
        if code != 0 { throw ExitCode(code) }
    }

    /// All tags that the options name.
    private var named: [String] { (tags?.names ?? []) + (suppress?.names ?? []) }

    /// Tags of lintian's that nobody looks for here are taken, so that its lists of tags can be used as they are.
    private func noteUnknownTags() {
        for name in named where !Checks.tagNames.contains(name) {
            StandardStreams.tell("vsdeb: note: \(name) is a tag of lintian's that vsdeb does not look for\n")
        }
    }

    /// Checks every file, and says what cannot be read without giving up on the others.
    private func checkAll() async throws -> Int32 {
        noteUnknownTags()
        let selection = TagSelection(wanted: Set(tags?.names ?? []), suppressed: Set(suppress?.names ?? []))
        let linter = Linter(checks: Checks.all, selection: selection)
        var reports: [(file: String, report: CheckReport)] = []
        var unreadable: [(file: String, reason: String)] = []
        for file in files {
            do {
                reports.append((file.string, try await linter.check(file)))
            } catch let error as UnreadablePackage {
                StandardStreams.tell("vsdeb: error: \(error)\n")
                unreadable.append((file.string, "\(error)"))
            }
        }
        let printer = CheckPrinter(
            format: format, least: show.severity, limit: limit, isOneFile: files.count == 1)
        try printer.print(reports, unreadable: unreadable)
        if !unreadable.isEmpty { return 2 }
        return reports.contains { failOn.isReached(by: $0.report) } ? 1 : 0
    }

    /// The exit status, which the work sets in its own task.
    private actor Outcome {
        private(set) var code: Int32 = 0

        func set(_ code: Int32) { self.code = code }
    }
}
