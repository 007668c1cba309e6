import DebianPackage
import Foundation
import PackageManifest
import ProjectSkeleton
import SystemPackage
import TestSupport
import Testing

@Suite struct ProjectSkeletonTests {
    private func project(_ body: (SampleProject) throws -> Void) throws {
        try TemporaryFolder.with { folder in try body(SampleProject(folder: folder)) }
    }

    @Test func theManifestOfAWholeProjectHasNoFault() throws {
        try project { project in
            try project.fill()
            let report = try project.start()
            let manifest = try project.manifest()
            #expect(manifest.package.name.text == "guest-book")
            #expect(manifest.package.version.description == "1.4~rc1-1")
            #expect(manifest.application.module == "book.main:application")
            #expect(manifest.application.backend == project.folder.appending("backend"))
            #expect(manifest.python.versions.count == 2)
            #expect(manifest.health.path == "/healthz")
            #expect(
                report.written == ["packaging/changelog", "packaging/copyright", "packaging/environment", "vsdeb.yaml"])
            // To go there, the paragraph marked FIXME, the address, to build, to test: nothing that the build refuses.
            #expect(report.steps.count == 5, "\(report.steps)")
        }
    }

    @Test func theFilesReadAsTheyShould() throws {
        try project { project in
            try project.fill()
            let texts = try project.start().written.map { "=== \($0)\n\(try project.folder.read($0))" }
            Snapshot.expect(texts.joined(), matches: "whole-project.txt")
        }
    }

    @Test func whatCannotBeFoundIsMarked() throws {
        try project { project in
            try project.folder.write("tool.py", "print('no application')\n")
            let report = try project.start()
            let text = try project.folder.read("vsdeb.yaml")
            #expect(text.contains("module: \"main:app\"  # FIXME") || text.contains("module: main:app  # FIXME"))
            #expect(text.contains("path: /  # FIXME"))
            #expect(report.steps[1][0].contains("vsdeb.yaml, packaging/copyright"))
            #expect(report.steps[2][0].contains("into requirements.in, one name a line"))
            #expect(report.steps[3][1].hasPrefix("printf '%s\\n' gunicorn uvicorn | uv pip compile --universal"))
        }
    }

    @Test func severalApplicationsAreNamedAndNothingIsWritten() throws {
        try project { project in
            try project.fill()
            try project.folder.write("backend/other.py", "from fastapi import FastAPI\napi = FastAPI()\n")
            let error = try #require(throws: SkeletonError.self) { try project.start() }
            #expect(
                error
                    == .severalApplications([
                        "other:api (FastAPI, backend/other.py:2)",
                        "book.main:application (Starlette, backend/book/main.py:6)",
                    ]))
            #expect("\(error)".contains("--application"))
            #expect(try !project.folder.listing().contains { $0.contains("packaging") || $0.contains("vsdeb") })
        }
    }

    @Test func applicationsOfOneNameAreToldByTheirFolders() throws {
        try project { project in
            for name in ["a", "b/src"] {
                try project.folder.write("services/\(name)/main.py", "from fastapi import FastAPI\napp = FastAPI()\n")
            }
            for named in [nil, "main:app"] {
                let error = try #require(throws: SkeletonError.self) { try project.start(application: named) }
                #expect("\(error)".contains("“vsdeb init \(project.folder.path)/services/b”"))
                #expect("\(error)".contains("services/a/main.py:2"))
            }
        }
    }

    @Test func theOptionChoosesAmongApplications() throws {
        try project { project in
            try project.fill()
            try project.folder.write("backend/other.py", "from fastapi import FastAPI\napi = FastAPI()\n")
            _ = try project.start(application: "other:api")
            #expect(try project.manifest().application.module == "other:api")
        }
    }

    @Test(arguments: [("nowhere:app", "no module"), ("server", "no application"), (":app", "no application")])
    func anApplicationThatCannotBeIsRefused(reference: String, words: String) throws {
        try project { project in
            try project.fill()
            let error = try #require(throws: SkeletonError.self) { try project.start(application: reference) }
            #expect("\(error)".contains(words))
        }
    }

    @Test func aManifestThatIsThereStays() throws {
        try project { project in
            try project.fill()
            try project.folder.write("vsdeb.yaml", "mine\n")
            #expect(throws: SkeletonError.exists(project.folder.appending("vsdeb.yaml"))) { try project.start() }
            #expect(try project.folder.read("vsdeb.yaml") == "mine\n")
        }
    }

    @Test func aLinkToNothingIsNotWrittenThrough() throws {
        try project { project in
            try project.fill()
            try project.folder.link("vsdeb.yaml", to: "elsewhere.yaml")
            #expect(throws: SkeletonError.exists(project.folder.appending("vsdeb.yaml"))) { try project.start() }
        }
    }

    @Test func aFolderThatIsALinkIsNotWrittenThrough() throws {
        try project { project in
            try project.fill()
            try project.folder.makeFolder("elsewhere")
            try project.folder.link("packaging", to: "elsewhere")
            #expect(throws: SkeletonError.noRealFolder(project.folder.appending("packaging"))) { try project.start() }
            #expect(try !project.folder.listing().contains { $0.hasPrefix("elsewhere/") })
        }
    }

    @Test func theProjectItselfMayBeALink() throws {
        try project { project in
            try project.folder.write("real/server.py", "")
            let link = try project.folder.link("link", to: "real")
            _ = try ProjectSkeleton(link, options: SkeletonOptions(date: 0), hasTemplates: true).write()
            #expect(try project.folder.listing().contains("real/vsdeb.yaml"))
        }
    }

    @Test func aFailureHalfWayLeavesNothing() throws {
        try project { project in
            try project.fill()
            // Not a regular file, so that init finds it missing and cannot make it.
            try project.folder.makeFolder("packaging/environment")
            let before = try project.folder.listing()
            #expect(throws: SkeletonError.exists(project.folder.appending("packaging/environment"))) {
                try project.start()
            }
            #expect(try project.folder.listing() == before)
        }
    }

    @Test func aChangelogThatIsThereGivesNameAndVersion() throws {
        try project { project in
            try project.fill()
            let text = """
                desk (7.2-3) unstable; urgency=medium

                  * Older.

                 -- Ada Example <ada@museum.example>  Mon, 02 Nov 2026 09:00:00 +0000

                """
            try project.folder.write("debian/changelog", text)
            #expect(try !project.start().written.contains("packaging/changelog"))
            let manifest = try project.manifest()
            #expect(manifest.package.name.text == "desk")
            #expect(manifest.package.version.description == "7.2-3")
        }
    }

    @Test func theEnvironmentOfDebiansToolsNamesTheMaintainer() throws {
        try project { project in
            try project.fill()
            _ = try project.start(environment: ["DEBFULLNAME": "Bea Example", "DEBEMAIL": "bea@desk.example"])
            #expect(try project.manifest().package.maintainer.name == "Bea Example")
        }
    }
}
