import ProjectSkeleton
import TestSupport
import Testing

@Suite struct LicenceTests {
    /// Policy 12.5; the whole text would be an error of `vsdeb check`.
    @Test(arguments: [
        ("Apache-2.0", "Apache-2.0"), ("GPL-3.0-or-later", "GPL-3"), ("LGPL-2.1-only", "LGPL-2.1"),
        ("LGPL-3.0-only", "LGPL-3"),
    ])
    func aLicenceThatEveryDebianHasIsPointedTo(named: String, file: String) throws {
        try TemporaryFolder.with { folder in
            let project = SampleProject(folder: folder)
            try project.fill()
            try folder.write("LICENSE", "The whole text.\n")
            try folder.write("pyproject.toml", "[project]\nname = 'desk'\nlicense = '\(named)'\n")
            _ = try project.start()
            let text = try folder.read("packaging/copyright")
            #expect(text.contains("License: \(named)\n"))
            #expect(text.contains(" /usr/share/common-licenses/\(file).\n"))
            #expect(!text.contains("The whole text."))
        }
    }
}
