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
            units and maintainer scripts that differ. Files are compared by content, mode and owner, not by date. The \
            packages are only read.

            Examples:
              vsdeb diff library-desk_1.2_amd64.deb library-desk_1.3_amd64.deb
              vsdeb diff --format json old.deb new.deb | jq '.conffiles[] | select(.asks) | .path'
              vsdeb diff --exit-code one.deb other.deb > /dev/null || echo "not the same"

            Exit status: 0 shown, 1 a file could not be read, or with --exit-code something differs, 64 wrong usage.
            """
    )

    @Option(help: "How the result is printed.")
    var format: OutputFormat = .text

    @Flag(help: "Make the exit status 1 where something differs.")
    var exitCode = false

    @Argument(help: "The package that is upgraded from.", completion: .file(extensions: ["deb"]))
    var old: FilePath

    @Argument(help: "The package that is upgraded to.", completion: .file(extensions: ["deb"]))
    var new: FilePath

    func run() async throws {
        MemoryArenas.limit()
        StandardStreams.open()
        try await Interruption.stopping {
            let difference = try await PackageDifference.read(old, new)
            switch format {
            case .json: try StandardStreams.print(JSONOutput.text(difference))
            case .text: try StandardStreams.print(PackageDifferenceText(difference).text)
            }
            if exitCode, !difference.isNothing { throw Differs() }
        } failure: { error in
            if !(error is Differs) { Failure.print(error, format: format) }
        }
    }

    /// Ends the command with status 1 without a word: the difference is printed already.
    private struct Differs: Error {}
}
