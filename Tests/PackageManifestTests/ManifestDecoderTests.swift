import DebianPackage
import PackageManifest
import SystemPackage
import TestSupport
import Testing

@Suite("A good manifest")
struct ManifestDecoderTests {
    @Test("needs few keys and gets every default")
    func defaults() throws {
        try SampleProject.with { project throws in
            let manifest = try project.decode(SampleProject.minimal)
            #expect(manifest.package.version.text == "1.4.0-1")
            #expect(manifest.package.section.text == "misc")
            #expect(manifest.package.priority == .optional)
            #expect(manifest.package.depends.isEmpty && manifest.package.homepage == nil)
            #expect(manifest.package.changelog == project.folder.appending("packaging/changelog"))
            #expect(manifest.application.title == "library-desk")
            #expect(manifest.application.prefix == "/opt/library-desk")
            #expect(manifest.application.user == "library-desk" && manifest.application.group == "library-desk")
            #expect(manifest.frontend == nil && manifest.nginx == nil && manifest.files.isEmpty)
            #expect(manifest.gunicorn.bind == BindAddress(host: "127.0.0.1", port: 8000))
            #expect(manifest.gunicorn.workers == 8 && manifest.gunicorn.timeout == 120)
            #expect(manifest.gunicorn.preload && manifest.gunicorn.logLevel == .info)
            #expect(manifest.systemd.after == ["network.target"] && manifest.systemd.documentation.isEmpty)
            #expect(manifest.health == HealthCheck(path: "/api/health", timeout: 60))
            #expect(manifest.logrotate == LogRotation(frequency: .weekly, keep: 8))
            #expect(manifest.templates == project.folder.appending("debian-templates"))
            #expect(manifest.folder == project.folder.path)
        }
    }

    @Test("says all that the schema has")
    func everything() throws {
        try SampleProject.with { project throws in
            let manifest = try project.decode(Self.full, environment: ["VERSION": "2.0~rc1", "PORT": "8123"])
            let package = manifest.package
            #expect(package.version.text == "2.0~rc1")
            #expect(package.depends.map(\.description) == ["adduser", "nginx | nginx-light (>= 1.22~)"])
            #expect(package.provides.map(\.description) == ["lending-desk (= 1.4)"])
            #expect(package.description == "Lends books.\n\n  * verbatim\n\nCosts $5, or $5.")
            #expect(manifest.application.exclude == ["tests", "*.md"])
            #expect(manifest.application.group == "readers")
            #expect(manifest.frontend?.build == ["node", "build.mjs", "--", "--"])
            #expect(manifest.python.versions == ["3.9", "3.10", "3.11"])
            #expect(manifest.gunicorn.bind.description == "[::1]:8123")
            #expect(manifest.gunicorn.bind.host == "::1")
            #expect(manifest.gunicorn.workers == 3 && !manifest.gunicorn.preload)
            #expect(manifest.systemd.documentation == ["https://example.org/desk"])
            #expect(manifest.systemd.environment == ["TZ": "Europe/Paris", "GREETING": "50% \"off\""])
            #expect(manifest.systemd.memoryMax == "1G")
            #expect(manifest.nginx?.proxy == ["/api/"] && manifest.nginx?.listen == 80)
            #expect(manifest.nginx?.serverName == "~^desk$")
            #expect(
                manifest.files == [
                    ExtraFile(
                        source: project.folder.appending("packaging/tool"), destination: "/usr/bin/desk", mode: 0o755,
                        owner: "root", group: "root", conffile: false),
                    ExtraFile(
                        source: project.folder.appending("packaging/motd"), destination: "/etc/desk/motd", mode: 0o640,
                        owner: "root", group: "readers", conffile: true),
                ])
        }
    }

    @Test("may be read from its file")
    func loading() throws {
        try SampleProject.with { project throws in
            let file = try project.folder.write("vsdeb.yaml", "\u{FEFF}" + SampleProject.minimal)
            #expect(try Manifest.load(file, environment: [:]) == project.decode(SampleProject.minimal))
        }
    }

    @Test("may have Windows line ends, comments, flow style and aliases")
    func spellings() throws {
        try SampleProject.with { project throws in
            let crlf = SampleProject.minimal.replacing("\n", with: "\r\n")
            #expect(try project.decode(crlf) == project.decode(SampleProject.minimal))
            let flow = "systemd: {after: &units [network.target, db.service], wants: *units} # both\n"
            #expect(try project.decode(SampleProject.minimal + flow).systemd.wants == ["network.target", "db.service"])
        }
    }

    @Test("passes everything to gunicorn when it has no frontend")
    func proxyWithoutFrontend() throws {
        try SampleProject.with { project throws in
            #expect(try project.decode(SampleProject.minimal + "nginx:\n").nginx?.proxy == ["/"])
            let both = SampleProject.minimal + "nginx:\nfrontend:\n  folder: frontend\n"
            #expect(try project.decode(both).nginx?.proxy == ["/api/"])
        }
    }

    static let full = """
        package:
          name: library-desk
          version: ${VERSION}
          section: contrib/web
          priority: optional
          maintainer: Library Desk maintainers <desk@example.org>
          homepage: https://example.org/desk
          synopsis: lending desk of a public library
          description: |
            Lends books.

              * verbatim

            Costs $5, or $$5.
          changelog: packaging/changelog
          copyright: packaging/copyright
          lintian-overrides: packaging/lintian-overrides
          depends:
            - adduser
            - nginx | nginx-light (>= 1.22~)
          provides: ["lending-desk (= 1.4)"]
        application:
          title: Library Desk
          prefix: /srv/desk
          user: desk
          group: readers
          module: server:app
          backend: ./backend
          exclude: [tests, "*.md"]
          environment: packaging/environment
        frontend:
          folder: frontend
          build: [node, build.mjs, --, --]
        python:
          versions: ["3.11", "3.9", "3.10"]
          lock: backend/requirements.lock
        gunicorn:
          bind: "[::1]:${PORT}"
          workers: ${WORKERS:-3}
          preload: false
        systemd:
          environment: {TZ: Europe/Paris, GREETING: 50% "off"}
          memory-max: 1G
        nginx:
          server-name: ~^desk$
        files:
          - source: packaging/tool
            destination: /usr/bin/desk
          - source: packaging/motd
            destination: /etc/desk/motd
            mode: "0640"
            group: readers

        """
}
