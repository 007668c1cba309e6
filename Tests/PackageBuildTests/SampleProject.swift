import DebianPackage
import Foundation
import SystemPackage
import TestSupport

@testable import PackageBuild

/// A small project that needs no network: an application without requirements.
struct SampleProject {
    let folder: TemporaryFolder

    /// Writes the project into `folder`/project.
    init(in folder: TemporaryFolder, extra: String = "") throws {
        self.folder = folder
        try folder.write("project/vsdeb.yaml", Self.manifest + extra)
        try folder.write("project/backend/app.py", "async def app(scope, receive, send):\n    pass\n")
        try folder.write("project/requirements.lock", Self.lock)
        try folder.write("project/changelog", Self.changelog)
        try folder.write("project/copyright", CopyrightFileTests.own)
    }

    /// The folder that packages go to.
    var dist: FilePath { folder.appending("dist") }

    /// Builds it.
    func build(
        to destination: BuildOptions.Destination? = nil, environment: [String: String] = [:],
        onEvent: @escaping @Sendable (BuildEvent) -> Void = { _ in }
    ) async throws -> BuildReport {
        let options = BuildOptions(
            architecture: .amd64, compression: try Compression(.gzip, level: 1),
            destination: destination ?? .package(dist), network: .offline, cache: folder.appending("cache"),
            templateFolders: [Self.templates], cores: 2, linter: nil, environment: environment)
        let manifest = folder.appending("project/vsdeb.yaml")
        return try await PackageBuilder(manifest: manifest, options: options, onEvent: onEvent).build()
    }

    /// The templates of this repository.
    private static let templates: FilePath = {
        var path = FilePath(#filePath)
        for _ in 0..<3 { path.removeLastComponent() }
        return path.appending("debian-templates")
    }()

    private static let manifest = """
        package:
          name: sample
          section: web
          maintainer: Sample maintainers <sample@sample.example>
          synopsis: sample application
          description: Answers nothing.
          changelog: changelog
          copyright: copyright
        application:
          module: app:app
          backend: backend
        python:
          versions: ["3.11"]
          lock: requirements.lock

        """

    /// One requirement, for another system: nothing is to be fetched.
    private static let lock =
        "thing==1.0 ; sys_platform == 'win32' \\\n    --hash=sha256:\(String(repeating: "0", count: 64))\n"

    private static let changelog = """
        sample (1:1.2-3) unstable; urgency=medium

          * First.

         -- Sample maintainers <sample@sample.example>  Mon, 23 Nov 2026 00:00:00 +0000

        """
}
