import ArgumentParser
import PackageReport
import SystemPackage

/// `vsdeb inspect`: what is in a package.
struct Inspect: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show what is in a package.",
        discussion: """
            Tells a reviewer what a .deb brings: its fields and sizes, where its files lie, the Python distributions and \
            for which Pythons, the units with what they start and where they listen, nginx's sites, conffiles, maintainer \
            scripts, and which libc6 its compiled files need. The package is only read; nothing of it is run. Whether \
            something is wrong with it is what “vsdeb check” says.

            Examples:
              vsdeb inspect dist/library-desk_1.2_amd64.deb
              vsdeb inspect --format json app.deb | jq '.distributions[] | .name + " " + .version'

            Exit status: 0 shown, 1 the file could not be read, 64 wrong usage.
            """
    )

    @Option(help: "How the result is printed.")
    var format: OutputFormat = .text

    @Argument(help: "The package.", completion: .file(extensions: ["deb"]))
    var file: FilePath

    func run() async throws {
        MemoryArenas.limit()
        StandardStreams.open()
        try await Interruption.stopping {
            let summary = try await PackageSummary.read(file)
            switch format {
            case .json: try StandardStreams.print(PrintableText.json(JSONOutput.text(summary)))
            case .text: try StandardStreams.print(PackageSummaryText(summary).text)
            }
        } failure: { error in
            Failure.print(error, format: format)
        }
    }
}
