import PackageManifest
import SystemPackage
import TestSupport

/// A project folder with all that a manifest can name, and a manifest for it.
struct SampleProject {
    let folder: TemporaryFolder

    /// The least that a manifest must say.
    static let minimal = """
        package:
          name: library-desk
          maintainer: Library Desk maintainers <desk@example.org>
          synopsis: lending desk of a public library
          description: Lends books to readers and takes them back.
          changelog: packaging/changelog
          copyright: packaging/copyright
        application:
          module: server:app
          backend: backend
        python:
          versions: ["3.11", "3.12"]
          lock: backend/requirements.lock

        """

    static let changelog = """
        library-desk (1.4.0-1) unstable; urgency=medium

          * First.

         -- Library Desk maintainers <desk@example.org>  Fri, 31 Jan 2025 12:00:00 +0000

        """

    /// Runs `body` with a new project.
    static func with<Result>(_ body: (SampleProject) throws -> Result) throws -> Result {
        try TemporaryFolder.with { folder throws in
            let project = SampleProject(folder: folder)
            try project.fill()
            return try body(project)
        }
    }

    /// Decodes a manifest of this project.
    func decode(_ text: String, environment: [String: String] = [:]) throws(ManifestError) -> Manifest {
        try ManifestDecoder(environment: environment).decode(text, file: folder.appending("vsdeb.yaml"))
    }

    /// The faults of a manifest as `line:column: message | remedy`; another file's name stands before its own.
    func faults(_ text: String, environment: [String: String] = [:]) -> [String] {
        do {
            _ = try decode(text, environment: environment)
            return []
        } catch {
            return error.faults.map { fault in
                let name = fault.file.lastComponent?.string ?? ""
                let file = name == "vsdeb.yaml" ? "" : "\(name):"
                let text = "\(file)\(fault.line):\(fault.column): \(fault.message) | \(fault.remedy)"
                return text.replacing(folder.path.string, with: "PROJECT")
            }
        }
    }

    private func fill() throws {
        try folder.write("packaging/changelog", Self.changelog)
        try folder.write(
            "packaging/copyright", "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n")
        for file in ["lintian-overrides", "environment", "motd"] { try folder.write("packaging/\(file)", "") }
        try folder.write("packaging/tool", "#!/bin/sh\n", mode: FilePermissions(rawValue: 0o755))
        try folder.write("backend/server.py", "app = None\n")
        try folder.write("backend/requirements.lock", "")
        try folder.write("frontend/index.html", "")
        try folder.makeFolder("debian-templates")
    }
}
