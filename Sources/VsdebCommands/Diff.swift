import ArgumentParser
import PackageReport
import SystemPackage

/// `vsdeb diff`: what an upgrade changes.
struct Diff: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show what changes from one package to another.",
        discussion: """
            Tells an administrator and a reviewer what an upgrade brings: version, relations and sizes, the Python \
            distributions and the Pythons they are for, files by distribution or folder, conffiles, and the lines of \
            units and of what dpkg runs or reads that differ. Files are compared by content, mode and owner, not by date. The \
            packages are only read.

            Examples:
              vsdeb diff library-desk_1.2_amd64.deb library-desk_1.3_amd64.deb
              vsdeb diff --format json old.deb new.deb | jq '.conffiles[] | select(.asks) | .path'
              vsdeb diff --exit-code one.deb other.deb > /dev/null || echo "not the same"

            Exit status: 0 shown, 1 a file could not be read or not to its end, 64 wrong usage. With --exit-code: 0 the \
            same, 1 something differs, 2 a file could not be read or not to its end.
            """
    )

    @Option(help: "How the result is printed.")
    var format: OutputFormat = .text

    @Flag(help: "Make the exit status 1 where something differs, 2 where it cannot be known.")
    var exitCode = false

    @Argument(help: "The package that is upgraded from.", completion: .file(extensions: ["deb"]))
    var old: FilePath

    @Argument(help: "The package that is upgraded to.", completion: .file(extensions: ["deb"]))
    var new: FilePath

    func run() async throws {
        MemoryArenas.limit()
        StandardStreams.open()
        var status = exitCode ? Status.unknown : ExitCode.failure
        do { try await compare { status = $0 } } catch let code as ExitCode {
            throw code == .failure ? status : code
        }
    }

    /// Prints the difference; `status` hears how the command ends where it does not end well.
    private func compare(_ status: (ExitCode) -> Void) async throws {
        try await Interruption.stopping {
            let difference = try await PackageDifference.read(old, new)
            switch format {
            case .json: try StandardStreams.print(PrintableText.json(JSONOutput.text(difference)))
            case .text: try StandardStreams.print(PackageDifferenceText(difference).text)
            }
            guard difference.isWhole else { throw Told.notWhole }
            if exitCode, !difference.isNothing { throw Told.differs }
        } failure: { error in
            switch error as? Told {
            case .differs: status(.failure)
            case .notWhole: StandardStreams.tell("vsdeb: error: not all of the packages could be read\n")
            case nil: Failure.print(error, format: format)
            }
        }
    }

    /// Ends the command without another result: the difference is printed already.
    private enum Told: Error {
        case differs, notWhole
    }

    private enum Status {
        /// As diff(1) has it for trouble.
        static let unknown = ExitCode(2)
    }
}
