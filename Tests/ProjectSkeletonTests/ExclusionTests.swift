import PackageManifest
import ProjectSkeleton
import SystemPackage
import TestSupport
import Testing

#if canImport(Glibc)
    import Glibc
#endif

/// What `application.exclude` keeps out, as the build matches it.
@Suite struct ExclusionTests {
    private static let fastAPI = "from fastapi import FastAPI\napp = FastAPI()\n"

    /// Those of `files` that the build would pack with the manifest that `init` writes.
    private func packed(_ files: [String], _ texts: [String: String]) throws -> [String] {
        try TemporaryFolder.with { folder in
            for file in files { try folder.write(file, "") }
            for (file, text) in texts { try folder.write(file, text) }
            _ = try SampleProject(folder: folder).start()
            // The lock need not be there for this.
            try folder.write("requirements.lock", SampleProject.lock)
            try folder.write("backend/requirements.lock", SampleProject.lock)
            let application = try SampleProject(folder: folder).manifest().application
            return (files + texts.keys.sorted()).filter { file in
                var place = folder.appending(file)
                guard place.removePrefix(application.backend) else { return false }
                return !Self.isExcluded(place, application.exclude)
            }
        }
    }

    /// As PackageBuild's PayloadFolder does it: a pattern without a slash is held against every name.
    private static func isExcluded(_ path: FilePath, _ patterns: [String]) -> Bool {
        var below = ""
        return path.components.contains { component in
            below += (below.isEmpty ? "" : "/") + component.string
            return patterns.contains { fnmatch($0, $0.contains("/") ? below : component.string, 0) == 0 }
        }
    }

    @Test(arguments: ["", "backend/"])
    func secretsAndDataStayOut(backend: String) throws {
        let files = [
            ".env", ".env.local", "db.sqlite3", "deep/er/app.db", "debug.log", "desk.egg-info/PKG-INFO", "data.csv",
        ]
        let found = try packed(files.map { backend + $0 }, ["\(backend)server.py": Self.fastAPI])
        #expect(found == [backend + "data.csv", backend + "server.py"])
    }

    @Test func namesBelowTheRootAreTheApplications() throws {
        let kept = [
            "desk/static/dist/app.js", "desk/scripts/run.py", "desk/packaging/a.py", "desk/templates/mail.md",
            "desk/docs/a.html", "desk/README.md",
        ]
        let left = [
            "dist/a.whl", "scripts/a.sh", "packaging/extra", "CHANGES.md", "docs/.hidden/x", "tests/test_a.py",
            "requirements.in", "setup.py",
        ]
        let found = try packed(kept + left, ["desk/__init__.py": "", "desk/main.py": Self.fastAPI])
        #expect(Set(found) == Set(kept + ["desk/__init__.py", "desk/main.py"]))
    }

    @Test(arguments: [
        ("frontend/views.py", ["frontend/__init__.py": ""]),
        ("scripts/mail.py", ["other.py": "from scripts import mail\n"]),
        ("docs/page.html", ["other.py": "PAGES = 'docs/'\n"]),
        ("frontend/views.py", ["settings.py": "APPS = ['frontend.apps.Frontend']\n"]),
        ("frontend/index.html", ["server.py": fastAPI + "app.mount('/', 'frontend')\n"]),
    ])
    func foldersThatTheApplicationNeedsStay(file: String, texts: [String: String]) throws {
        #expect(try packed([file], ["server.py": Self.fastAPI].merging(texts) { $1 }).contains(file))
    }

    @Test func theFolderOfTheModuleStays() throws {
        let text = "from scripts.db import x\n" + Self.fastAPI
        #expect(try packed(["scripts/db.py"], ["scripts/web.py": text]).contains("scripts/db.py"))
    }

    @Test func environmentsAndInstalledPackagesStayOut() throws {
        let files = [
            "venv/bin/python3", "venv/lib/a.py", "my [env]/pyvenv.cfg", "my [env]/bin/python", "shop/pages/a.vue",
            "shop/node_modules/a/index.js", "node_modules/b/index.js", "env/settings.py",
        ]
        let found = try packed(
            files, ["server.py": Self.fastAPI, "shop/package.json": #"{"scripts": {"build": "vite build"}}"#])
        #expect(found == ["env/settings.py", "server.py"])
    }
}
