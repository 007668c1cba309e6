import PackageManifest
import SystemPackage
import TestSupport
import Testing

@Suite("A manifest's file, and the files it names,")
struct ManifestFileTests {
    @Test("are reported when they cannot be read")
    func unreadable() throws {
        try SampleProject.with { project throws in
            let absent = project.folder.appending("none.yaml")
            #expect(
                faults(absent) == [
                    "\(absent):1:1: error: the manifest does not exist\n  name another with --manifest, or write one (docs/manifest.md)"
                ])
            let folder = project.folder.appending("backend")
            #expect(
                faults(folder) == [
                    "\(folder):1:1: error: the manifest cannot be read: Is a directory\n  name a readable file"
                ])
        }
    }

    @Test("are reported at the byte that is no UTF-8")
    func encoding() throws {
        try SampleProject.with { project throws in
            let bytes = Array("package:\n  é: ".utf8) + [0xE9, 0x0A]
            let file = try project.folder.write("vsdeb.yaml", bytes: bytes)
            #expect(faults(file) == ["\(file):2:6: error: this is no UTF-8\n  save the file as UTF-8"])
            try project.folder.write("packaging/changelog", bytes: [0x61, 0x0A, 0xFF])
            #expect(project.faults(SampleProject.minimal) == ["changelog:2:1: this is no UTF-8 | save it as UTF-8"])
        }
    }

    @Test("are bounded")
    func size() throws {
        try SampleProject.with { project throws in
            let file = try project.folder.write("vsdeb.yaml", String(repeating: "#\n", count: 600_000))
            #expect(faults(file).first?.contains("the manifest is larger than 1048576 bytes") == true)
            try project.folder.write("packaging/changelog", String(repeating: "#\n", count: 2_200_000))
            #expect(project.faults(SampleProject.minimal).first?.contains("is larger than 4194304 bytes") == true)
        }
    }

    @Test("are reported with their own lines: the changelog")
    func changelog() throws {
        try SampleProject.with { project throws in
            let text = SampleProject.changelog.replacing("Fri, 31", with: "Sat, 31")
            try project.folder.write("packaging/changelog", text)
            let fault =
                "changelog:5:1: “ -- Library Desk maintainers <desk@example.org>  Sat, 31 Jan 2025 12:00:00 +0000” is not changelog text: that day was no “Sat” | write “Fri, 31 Jan 2025 12:00:00 +0000”"
            #expect(project.faults(SampleProject.minimal) == [fault])
            let both = SampleProject.minimal.replacing("server:app", with: "server")
            #expect(project.faults(both).count == 2)
        }
    }

    @Test("may lie anywhere: paths start at the manifest's folder")
    func elsewhere() throws {
        try SampleProject.with { project throws in
            let text = SampleProject.minimal.replacing("  backend: ", with: "  backend: ../")
                .replacing(": packaging", with: ": ../packaging").replacing("lock: backend", with: "lock: ../backend")
            let file = try project.folder.write("deploy/vsdeb.yaml", text)
            let manifest = try Manifest.load(file, environment: [:])
            #expect(manifest.application.backend == project.folder.appending("backend"))
            #expect(manifest.folder == project.folder.appending("deploy"))
            #expect(manifest.templates == nil)
        }
    }

    private func faults(_ file: FilePath) -> [String] {
        do {
            _ = try Manifest.load(file, environment: [:])
            return []
        } catch {
            return error.faults.map(\.description)
        }
    }
}
