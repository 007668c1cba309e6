import ArgumentParser
import DebianPackage
import Foundation
import ProjectSkeleton
import SystemPackage

/// `vsdeb init`: the manifest of a project that has none.
struct Init: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Write a vsdeb.yaml for a Python web application.",
        discussion: """
            Looks through a project and writes what “vsdeb build” needs: vsdeb.yaml, and in packaging/ a changelog, a \
            copyright file and the settings for administrators. Nothing of the project is run, nothing is overwritten, \
            and either all files are written or none.

            It finds the ASGI application (FastAPI, Starlette, Django, Litestar, Quart and others), name, version, \
            authors and licence (pyproject.toml), the lock of the libraries, a frontend, and the address that tells \
            whether it is healthy. What it cannot find is marked FIXME; the last lines say what to do next.

            Examples:
              vsdeb init                                the application of this folder
              vsdeb init ../library-desk --application desk.main:app
              DEBFULLNAME="Ada Example" DEBEMAIL=ada@example.org vsdeb init --package-version 1.4-1

            Exit status: 0 written, 1 failed, 64 wrong usage.
            """
    )

    @Argument(help: ArgumentHelp("The folder of the project.", valueName: "folder"), completion: .directory)
    var folder = FilePath(".")

    @Option(help: "The package's name. (default: pyproject.toml's, else the folder's)")
    var name: String?

    @Option(
        help: ArgumentHelp("The package's version. (default: pyproject.toml's, else 0.1.0-1)", valueName: "version"))
    var packageVersion: String?

    @Option(help: ArgumentHelp("The application, where several may be it.", valueName: "module:attribute"))
    var application: String?

    func validate() throws {
        do throws(PackageSyntaxError) { _ = try parsed() } catch { throw ValidationError("\(error)") }
    }

    func run() async throws {
        StandardStreams.open()
        do {
            let environment = ProcessInfo.processInfo.environment
            let (name, version) = try parsed()
            let options = SkeletonOptions(
                name: name, version: version, application: application, environment: environment,
                date: Int(Date().timeIntervalSince1970))
            let report = try ProjectSkeleton(
                folder, options: options, hasTemplates: TemplateFolders.areThere(environment: environment)
            ).write()
            for note in report.notes { StandardStreams.tell("vsdeb: note: \(note)\n") }
            try StandardStreams.print(InitSummary(report).text)
        } catch {
            Failure.print(error, format: .text)
            throw ExitCode.failure
        }
    }

    private func parsed() throws(PackageSyntaxError) -> (PackageName?, DebianVersion?) {
        let name: PackageName? = if let name { try PackageName(name) } else { nil }
        let version: DebianVersion? = if let packageVersion { try DebianVersion(packageVersion) } else { nil }
        return (name, version)
    }
}
