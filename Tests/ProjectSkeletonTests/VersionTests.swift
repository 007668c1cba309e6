import DebianPackage
import PackageManifest
import ProjectSkeleton
import SystemPackage
import TestSupport
import Testing

@Suite struct VersionTests {
    @Test(arguments: [
        ("1.0.post1", "1.0+post1-1"), ("1.0.dev3", "1.0~~dev3-1"), ("2!1.0rc2", "2:1.0~rc2-1"),
        ("1.0a1.dev2", "1.0~a1~~dev2-1"), ("1.0+deb.7", "1.0+deb.7-1"), ("no version", "0.1.0-1"),
    ])
    func theVersionIsOrderedAsPythonOrdersIt(version: String, debian: String) throws {
        try TemporaryFolder.with { folder in
            let project = SampleProject(folder: folder)
            try project.fill()
            try folder.write("pyproject.toml", "[project]\nname = 'desk'\nversion = '\(version)'\n")
            _ = try project.start()
            #expect(try project.manifest().package.version.description == debian)
        }
    }

    @Test(arguments: [
        ("[project]\nrequires-python = '>=3.12'\n", ["3.12", "3.13"], false),
        ("[project]\nrequires-python = '<3.10'\n", ["3.11", "3.12", "3.13"], true),
        ("[project]\nrequires-python = 'new'\n", ["3.11", "3.12", "3.13"], true),
        ("[tool.poetry.dependencies]\npython = '^3.12'\n", ["3.12", "3.13"], false),
        ("[tool.poetry.dependencies]\npython = '~3.12'\n", ["3.12"], false),
        ("[tool.poetry.dependencies]\npython = '>=3.11,<3.13'\n", ["3.11", "3.12"], false),
        ("[tool.poetry.dependencies]\npython = '3.11.* || ^3.13'\n", ["3.11", "3.13"], false),
    ])
    func thePythonsAreThoseThatFit(text: String, versions: [String], isGuess: Bool) throws {
        try TemporaryFolder.with { folder in
            let project = SampleProject(folder: folder)
            try project.fill()
            try folder.write("pyproject.toml", text)
            let report = try project.start()
            let list = versions.map { "\"\($0)\"" }.joined(separator: ", ")
            let mark = isGuess ? "  # FIXME\n" : "\n"
            #expect(try folder.read("vsdeb.yaml").contains("versions: [\(list)]\(mark)"))
            #expect(report.notes.count == (isGuess ? 1 : 0))
        }
    }

    @Test func anotherVersionThanTheChangelogsIsRefused() throws {
        try TemporaryFolder.with { folder in
            let project = SampleProject(folder: folder)
            try project.fill()
            try folder.write(
                "debian/changelog",
                """
                desk (7.2-3) unstable; urgency=medium

                  * Older.

                 -- Ada Example <ada@museum.example>  Mon, 02 Nov 2026 09:00:00 +0000

                """)
            let other = try DebianVersion("8.0-1")
            #expect(throws: SkeletonError.otherVersion(other, "debian/changelog")) {
                try project.start(version: other)
            }
            _ = try project.start(version: DebianVersion("7.2-3"))
        }
    }
}
