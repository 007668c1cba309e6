import Foundation
import PackageManifest
import ProjectSkeleton
import SystemPackage
import TestSupport
import Testing

@Suite struct DetectionTests {
    /// Files of a project, and the application and the backend that should be found in it.
    struct Case: Sendable, CustomTestStringConvertible {
        let files: [String: String]
        let module: String
        let backend: String
        var testDescription: String { "\(module) in \(backend)" }
    }

    private static let fastAPI = "import fastapi\napp: fastapi.FastAPI = fastapi.FastAPI()\n"

    @Test(arguments: [
        Case(files: ["server.py": fastAPI], module: "server:app", backend: ""),
        Case(files: ["src/desk/__init__.py": "", "src/desk/web.py": fastAPI], module: "desk.web:app", backend: "src"),
        // Without __init__.py it is a package all the same when its files import it by its name.
        Case(
            files: ["app/main.py": "from app.db import x\n" + fastAPI, "app/db.py": ""], module: "app.main:app",
            backend: ""),
        Case(files: ["app/main.py": "import db\n" + fastAPI, "app/db.py": ""], module: "main:app", backend: "app"),
        Case(
            files: [
                "site/asgi.py":
                    "from django.core.asgi import get_asgi_application\napplication = get_asgi_application()\n",
                "site/__init__.py": "", "manage.py": "",
            ], module: "site.asgi:application", backend: ""),
        Case(files: ["a.py": "from quart import Quart\nweb = Quart(__name__)\n"], module: "a:web", backend: ""),
        Case(
            files: ["a.py": "from litestar import Litestar\nif True:\n    pass\napp = Litestar([])\n"], module: "a:app",
            backend: ""),
        Case(files: ["a.py": "from factory import create_app\napp = create_app()\n"], module: "a:app", backend: ""),
        Case(
            files: ["a.py": fastAPI, "tests/test_a.py": fastAPI, "examples/b.py": fastAPI], module: "a:app", backend: ""
        ),
        Case(files: ["a.py": fastAPI, "venv/pyvenv.cfg": "", "venv/lib/b.py": fastAPI], module: "a:app", backend: ""),
        // The name alone proves nothing, and what a function makes is not the module's.
        Case(
            files: ["a.py": fastAPI, "b.py": "app = FastAPI()\n", "c.py": "def f():\n    app = Starlette()\n"],
            module: "a:app", backend: ""),
    ])
    func theApplicationIsFound(sample: Case) throws {
        try TemporaryFolder.with { folder in
            for (path, text) in sample.files { try folder.write(path, text) }
            try folder.write("requirements.lock", SampleProject.lock)
            let project = SampleProject(folder: folder)
            _ = try project.start()
            let application = try project.manifest().application
            #expect(application.module == sample.module)
            #expect(application.backend == (sample.backend.isEmpty ? folder.path : folder.appending(sample.backend)))
        }
    }

    @Test(arguments: [
        (["requirements.txt": "fastapi\n"], "requirements.lock requirements.txt -"),
        (["requirements.in": "fastapi\ngunicorn\nuvicorn\n"], "requirements.lock requirements.in"),
        (["uv.lock": ""], "uv export --no-emit-project --output-file requirements.lock"),
        (
            ["pyproject.toml": "[project]\nname = 'ab'\ndependencies = ['fastapi']\n"],
            "requirements.lock pyproject.toml -"
        ),
    ])
    func theCommandThatLocksIsTold(files: [String: String], ending: String) throws {
        try TemporaryFolder.with { folder in
            for (path, text) in files { try folder.write(path, text) }
            try folder.write("server.py", Self.fastAPI)
            let commands = try SampleProject(folder: folder).start().steps.joined()
            #expect(commands.contains { $0.hasSuffix(ending) })
            // A lock that is still to be made is told once.
            #expect(!commands.contains { $0.contains("does not exist") })
        }
    }

    @Test func aFrontendThatNpmBuildsIsFound() throws {
        try TemporaryFolder.with { folder in
            let project = SampleProject(folder: folder)
            try project.fill()
            try folder.write("web/package.json", #"{"scripts": {"build": "vite build"}}"#)
            try folder.write("web/package-lock.json", "{}")
            _ = try project.start()
            let frontend = try #require(try project.manifest().frontend)
            #expect(frontend.folder == folder.appending("web"))
            #expect(frontend.build == ["sh", "-c", "npm ci && npm run build && cp -r dist/. \"$VSDEB_OUTPUT\""])
        }
    }

    @Test func pagesThatNeedNoBuildAreTakenAsTheyAre() throws {
        try TemporaryFolder.with { folder in
            let project = SampleProject(folder: folder)
            try project.fill()
            try folder.write("frontend/index.html", "<!doctype html>")
            _ = try project.start()
            #expect(try project.manifest().frontend?.build == nil)
        }
    }
}
