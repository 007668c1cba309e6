import DebianPackage
import Foundation
import PackageManifest
import ProjectSkeleton
import SystemPackage
import TestSupport
import Testing

@Suite struct HostileProjectTests {
    private func project(_ body: (SampleProject) throws -> Void) throws {
        try TemporaryFolder.with { folder in
            let project = SampleProject(folder: folder)
            try project.fill()
            try body(project)
        }
    }

    @Test(arguments: [
        "[project\nname=", "\u{0}", "[project]\nname = 7\nauthors = 3\nurls = []\n", "[tool]\npoetry = 1\n",
    ])
    func aProjectFileThatIsNoneIsPassedOver(text: String) throws {
        try project { project in
            try project.folder.write("pyproject.toml", text)
            _ = try project.start()
            _ = try project.manifest()
        }
    }

    @Test func aProjectFileThatIsNoUTF8IsTold() throws {
        try project { project in
            try project.folder.write("pyproject.toml", bytes: [0x5B, 0xFF, 0xFE])
            #expect(try project.start().notes.count == 1)
        }
    }

    @Test func textsThatMeanSomethingInYAMLStayTexts() throws {
        try project { project in
            let text = """
                [project]
                name = "x: ${HOME}"
                version = "1\\n- evil: yes"
                description = "say \\"${HOME}\\": #{}[] \\\\ & * ! %"
                authors = [{ name = "A \\"${USER}\\" B", email = "a@b.example" }]
                """
            try project.folder.write("pyproject.toml", text)
            _ = try project.start()
            let package = try project.manifest().package
            #expect(package.name.text == "x-home")
            #expect(package.synopsis == "say \"${HOME}\": #{}[] \\ & * ! %")
            #expect(package.maintainer.name == "A \"${USER}\" B")
        }
    }

    @Test func aNameThatBreaksALineIsPassedOver() throws {
        try TemporaryFolder.with { folder in
            let project = SampleProject(folder: folder)
            let text = "from fastapi import FastAPI\napp = FastAPI()\n"
            try folder.write("a/server.py", text)
            try folder.write("x\ntemplates: evil\n#/server.py", text)
            #expect(try project.start().notes.count == 1)
            #expect(try !folder.read("vsdeb.yaml").contains("evil"))
        }
    }

    @Test func namesOfFoldersStayNames() throws {
        try TemporaryFolder.with { folder in
            let project = SampleProject(folder: folder)
            try folder.write("a: $$ ${HOME} \"#/server.py", "from fastapi import FastAPI\napp = FastAPI()\n")
            try folder.write("requirements.lock", SampleProject.lock)
            _ = try project.start()
            #expect(try project.manifest().application.backend == folder.appending("a: $$ ${HOME} \"#"))
        }
    }

    @Test(arguments: ["on", "no", "null", "true"])
    func aNameThatIsAWordOfYAMLsIsQuoted(name: String) throws {
        try project { project in
            _ = try project.start(name: PackageName(name))
            #expect(try project.manifest().package.name.text == name)
        }
    }

    @Test func aLinkIsNotRead() throws {
        try project { project in
            try project.folder.write("outside/pyproject.toml", "[project]\nname = 'secret'\n")
            try project.folder.write("outside/changelog", "secret (1) unstable; urgency=low\n")
            try project.folder.write("packaging/copyright", "mine\n")
            try FileManager.default.removeItem(atPath: project.folder.appending("pyproject.toml").string)
            try project.folder.link("pyproject.toml", to: "outside/pyproject.toml")
            #expect(try project.start(name: PackageName("desk")).notes.count == 1)
            #expect(try !project.folder.read("vsdeb.yaml").contains("secret"))
        }
    }

    @Test func whatATerminalObeysIsEscapedInAFailure() {
        let error = SkeletonError.noModule("a\u{1B}[2J", "/tmp/\u{9B}x\ny")
        #expect(!"\(error)".unicodeScalars.contains { $0.properties.generalCategory == .control })
        #expect("\(error)".contains("a\\u{1b}[2J"))
    }

    @Test func dataDoNotFillTheBounds() throws {
        try project { project in
            for number in 0..<300 { try project.folder.write("aaa/\(number).txt", "") }
            #expect(try project.start().notes.isEmpty)
        }
    }

    @Test func linksThatLeadInACircleAreNotFollowed() throws {
        try project { project in
            try project.folder.link("backend/loop", to: "..")
            try project.folder.link("backend/self", to: "self")
            _ = try project.start()
            #expect(try project.manifest().application.module == "book.main:application")
        }
    }

    @Test func foldersThatLieTooDeepAreTold() throws {
        try project { project in
            try project.folder.write(Array(repeating: "deep", count: 60).joined(separator: "/") + "/app.py", "")
            #expect(try project.start().notes.count == 1)
        }
    }

    @Test func filesThatAreTooLargeAreNotRead() throws {
        try project { project in
            let line = "from fastapi import FastAPI\napp = FastAPI()\n"
            try project.folder.write("backend/huge.py", line + String(repeating: "#\n", count: 600_000))
            _ = try project.start()
            #expect(try project.manifest().application.module == "book.main:application")
        }
    }

    @Test func aPipeIsNotWaitedFor() throws {
        try project { project in
            #expect(mkfifo(project.folder.appending("backend/pipe.py").string, 0o600) == 0)
            #expect(mkfifo(project.folder.appending("requirements.txt").string, 0o600) == 0)
            _ = try project.start()
            #expect(try project.manifest().python.lock == project.folder.appending("backend/requirements.lock"))
        }
    }

    @Test func brokenPythonIsReadAsFarAsItGoes() throws {
        try project { project in
            let line = "from fastapi import FastAPI\nweb = FastAPI()\n"
            try project.folder.write("backend/broken.py", bytes: Array((line + "x = (((\n").utf8) + [0xFF, 0x00])
            let error = try #require(throws: SkeletonError.self) { try project.start() }
            #expect("\(error)".contains("broken:web"))
        }
    }

    @Test func anEmptyFolderIsNoProject() throws {
        try project { project in
            let empty = try project.folder.makeFolder("empty")
            let skeleton = ProjectSkeleton(empty, options: SkeletonOptions(date: 0), hasTemplates: true)
            #expect(throws: SkeletonError.noPython(empty)) { try skeleton.write() }
            #expect(try !project.folder.listing().contains { $0.hasPrefix("empty/") })
        }
    }
}
