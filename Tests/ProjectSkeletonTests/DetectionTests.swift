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
        // A relative import proves that its folder is a package, for every file in it.
        Case(
            files: ["desk/web.py": fastAPI, "desk/db.py": "from . import web\n"], module: "desk.web:app", backend: ""),
        Case(
            files: ["a/b/web.py": "from ..x import y\n" + fastAPI, "a/x.py": ""], module: "a.b.web:app", backend: ""),
        // One application in several guises.
        Case(files: ["a.py": fastAPI + "app = fastapi.FastAPI()\n"], module: "a:app", backend: ""),
        Case(files: ["a.py": fastAPI, "build/lib/a.py": fastAPI, "dist/a.py": fastAPI], module: "a:app", backend: ""),
        Case(
            files: [
                "site/asgi.py": """
                from django.core.asgi import get_asgi_application
                from channels.routing import ProtocolTypeRouter
                django_asgi_app = get_asgi_application()
                application = ProtocolTypeRouter({"http": django_asgi_app})
                """, "site/__init__.py": "",
            ], module: "site.asgi:application", backend: ""),
        Case(
            files: [
                "a.py": "import falcon.asgi\napp = falcon.asgi.App()\n", "b.py": "import falcon\napp = falcon.App()\n",
            ],
            module: "a:app", backend: ""),
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
        (["uv.lock": ""], "uv export --no-dev --no-emit-project --output-file requirements.lock"),
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

    @Test(arguments: [
        (
            ["shop", "frontend"], "vite build", "package-lock.json", "frontend", "npm ci && npm run build", "dist",
            false
        ),
        (
            ["ui"], "react-scripts build", "yarn.lock", "ui", "yarn install --frozen-lockfile && yarn run build",
            "build", false
        ),
        (
            ["client"], "vite build", "pnpm-lock.yaml", "client", "pnpm install --frozen-lockfile && pnpm run build",
            "dist", false
        ),
        (
            ["docs", "examples/ui", "shop"], "vite build", "yarn.lock", "shop",
            "yarn install --frozen-lockfile && yarn run build", "dist", true
        ),
        (["web"], "make pages", "package-lock.json", "web", "npm ci && npm run build", "dist", true),
        (["web"], "vite build", "README.md", "web", "npm install && npm run build", "dist", true),
    ])
    func theToolsOfAFrontendAreFound(
        folders: [String], script: String, lock: String, folder: String, command: String, output: String, isGuess: Bool
    ) throws {
        try TemporaryFolder.with { place in
            let project = SampleProject(folder: place)
            try project.fill()
            for name in folders {
                try place.write("\(name)/package.json", #"{"scripts": {"build": "\#(script)"}}"#)
                try place.write("\(name)/\(lock)", "")
            }
            _ = try project.start()
            let frontend = try #require(try project.manifest().frontend)
            #expect(frontend.folder == place.appending(folder))
            #expect(frontend.build?.last == "\(command) && cp -r \(output)/. \"$VSDEB_OUTPUT\"")
            #expect(try place.read("vsdeb.yaml").contains("  folder: \(folder)  # FIXME\n") == isGuess)
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
