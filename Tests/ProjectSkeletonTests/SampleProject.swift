import DebianPackage
import Foundation
import PackageManifest
import ProjectSkeleton
import SystemPackage
import TestSupport

/// A small project in a folder of its own, and what `init` does with it.
struct SampleProject {
    let folder: TemporaryFolder

    /// The files of an application that lacks nothing.
    func fill() throws {
        try folder.write("backend/book/__init__.py", "")
        try folder.write("backend/book/main.py", Self.application)
        try folder.write("backend/requirements.lock", Self.lock)
        try folder.write("pyproject.toml", Self.project)
        try folder.write("LICENSE", "MIT License\n\nCopyright (c) 2024 Ada Example\n\nPermission is granted.\n")
    }

    /// Runs `init`.
    func start(
        name: PackageName? = nil, version: DebianVersion? = nil, application: String? = nil,
        environment: [String: String] = [:]
    ) throws -> SkeletonReport {
        let options = SkeletonOptions(
            name: name, version: version, application: application, environment: environment, date: 1_764_547_200)
        return try ProjectSkeleton(folder.path, options: options, hasTemplates: true).write()
    }

    /// The manifest as the build reads it.
    func manifest() throws -> Manifest {
        try Manifest.load(folder.appending("vsdeb.yaml"), environment: [:])
    }

    static let application = """
        import os
        from starlette.applications import Starlette
        from starlette.routing import Route

        LONGEST = int(os.environ.get("BOOK_LONGEST", "200"))
        application = Starlette(routes=[Route("/healthz", None)])
        """

    static let project = """
        [project]
        name = "Guest_Book"
        version = "1.4rc1"
        description = "A guest book of a small museum."
        license = "MIT"
        requires-python = ">=3.12"
        authors = [{ name = "Ada Example", email = "ada@museum.example" }]
        """

    static let lock = ["starlette", "gunicorn", "uvicorn"]
        .map { "\($0)==1.0 \\\n    --hash=sha256:\(String(repeating: "0", count: 64))\n" }.joined()
}
