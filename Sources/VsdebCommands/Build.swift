import ArgumentParser
import DebianPackage
import Foundation
import PackageBuild
import PackageLint
import SystemPackage

/// `vsdeb build`: from vsdeb.yaml to a .deb.
struct Build: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Build a Debian package from vsdeb.yaml.",
        discussion: """
            Builds the frontend, gathers and verifies the wheels of the lock file, renders the templates and writes the \
            package. Nothing is left half-written: the target is replaced only by a whole package.

            Examples:
              vsdeb build                               dist/NAME_VERSION_ARCH.deb
              vsdeb build --output package.deb          a file of this name
              vsdeb build --arch arm64 --offline        for another machine, from the wheel cache alone
              vsdeb build --stage /tmp/tree             the tree for a look, no package
              vsdeb build --no-check                    also a package that vsdeb check finds errors in

            The date in the package is SOURCE_DATE_EPOCH, else the newest changelog entry's. Wheels, and compressed blocks \
            for the next build, are kept in $XDG_CACHE_HOME/vsdeb (~/.cache/vsdeb).

            Exit status: 0 built, 1 failed, 64 wrong usage, 129, 130 and 143 interrupted.
            """
    )

    @Option(help: ArgumentHelp("The manifest.", valueName: "file"))
    var manifest = FilePath("vsdeb.yaml")

    @Option(
        help: ArgumentHelp(
            "A .deb to write, or a folder for one of the conventional name. (default: dist beside the manifest)",
            valueName: "file-or-folder"))
    var output: FilePath?

    @Option(help: "The architecture the package is for. (default: this machine's)")
    var arch: TargetArchitecture?

    @Option(help: "How the members of the package are compressed. Debian 12's lintian knows xz and gzip only.")
    var compression: Compression.Method = .xz

    @Option(help: "The compression level. (default: dpkg-deb's: xz 6, zstd 3, gzip 9)")
    var level: Int?

    @Flag(help: "Fetch nothing: take the wheels from the cache.")
    var offline = false

    @Option(help: ArgumentHelp("Leave the staged tree in this folder and write no package.", valueName: "folder"))
    var stage: FilePath?

    @Option(help: ArgumentHelp("Keep wheels in this folder instead.", valueName: "folder"))
    var cache: FilePath?

    @Option(help: "How the result is printed.")
    var format: OutputFormat = .text

    @Flag(help: "Leave out the check that stops a package with errors before it is written (see vsdeb check).")
    var noCheck = false

    @Flag(help: "Say nothing while building, and only the package's path at the end.")
    var quiet = false

    @Flag(help: "Tell on standard error which programs are run, with their arguments and times.")
    var verbose = false

    func validate() throws {
        if stage != nil, output != nil {
            throw ValidationError("--stage writes no package: leave --output away.")
        }
        do throws(DebError) { _ = try Compression(compression, level: level) } catch {
            throw ValidationError("--level: \(error).")
        }
    }

    func run() async throws {
        StandardStreams.open()
        if verbose { Verbosity.tellAll() }
        let environment = ProcessInfo.processInfo.environment
        let display = BuildDisplays.choose(isQuiet: quiet, isJSON: format == .json)
        try await Interruption.stopping {
            let options = try options(environment: environment)
            let report = try await PackageBuilder(manifest: manifest, options: options) { event in
                // The encoders' memory comes on top of what is held by then.
                if case .started(.package) = event { MemoryArenas.trim() }
                display.show(event)
            }.build()
            display.close()
            try print(report)
        } failure: { error in
            display.close()
            Failure.print(error, format: format)
        }
    }

    private func options(environment: [String: String]) throws -> BuildOptions {
        guard let target = arch ?? .ofThisMachine else {
            throw ValidationError("this machine is neither amd64 nor arm64: name one with --arch.")
        }
        return BuildOptions(
            architecture: target.architecture, compression: try Compression(compression, level: level),
            destination: stage.map { .stagedTree($0) } ?? .package(output ?? distFolder),
            network: offline ? .offline : .allowed, cache: cache ?? CacheFolder.path(environment: environment),
            templateFolders: TemplateFolders.paths(environment: environment),
            cores: ProcessInfo.processInfo.activeProcessorCount, linter: noCheck ? nil : Linter(checks: Checks.all),
            environment: environment)
    }

    private var distFolder: FilePath { FilePath(manifest.removingLastComponent().appending("dist").string + "/") }

    private func print(_ report: BuildReport) throws {
        switch format {
        case .json: try StandardStreams.print(JSONOutput.text(report))
        case .text: try StandardStreams.print(quiet ? report.path : BuildSummary(report).text)
        }
    }
}
