import ExternalTools
import PackageManifest
import ServiceTemplates
import SystemPackage
import TestSupport
import Testing

@Suite("The project's templates, rendered")
struct RenderedTemplateTests {
    private let renderer = TemplateRenderer(folder: Templates.folder)

    @Test("a package with everything gets these texts", arguments: Templates.all)
    func full(template: String) throws {
        let text = try renderer.render(template, TemplateContext(SampleManifest.full(), architecture: "amd64"))
        Snapshot.expect(text, matches: "full/\(template)")
    }

    @Test("a package with nothing optional gets these texts", arguments: Templates.all.filter { $0 != "nginx/site" })
    func small(template: String) throws {
        let text = try renderer.render(template, TemplateContext(SampleManifest.small(), architecture: "amd64"))
        Snapshot.expect(text, matches: "small/\(template)")
    }

    @Test("no tag and no trailing blank is left", arguments: Templates.all)
    func clean(template: String) throws {
        let text = try renderer.render(template, TemplateContext(SampleManifest.full(), architecture: "amd64"))
        #expect(!text.contains("{{") && !text.contains("}}"))
        #expect(!text.split(separator: "\n").contains { $0.last == " " })
        #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n"))
    }

    @Test("a site without pages passes everything on")
    func siteWithoutPages() throws {
        let site = NginxSite(
            serverName: "example.org", listen: 8080, proxy: ["/"], clientMaxBodySize: "1m",
            contentSecurityPolicy: "default-src 'self'",
            accessLog: true)
        let systemd = try SampleManifest.small().systemd
        let manifest = try SampleManifest.manifest(frontend: nil, systemd: systemd, nginx: site, environment: nil)
        let text = try renderer.render("nginx/site", TemplateContext(manifest, architecture: "amd64"))
        Snapshot.expect(text, matches: "nginx-without-pages")
    }

    @Test(
        "shellcheck and dash take the maintainer scripts",
        .needs(
            .program("shellcheck", package: "shellcheck"), .program("dash", package: "dash")),
        arguments: Templates.maintainerScripts)
    func shell(template: String) async throws {
        for manifest in [try SampleManifest.full(), try SampleManifest.small()] {
            let text = try renderer.render(template, TemplateContext(manifest, architecture: "amd64"))
            try await TemporaryFolder.with { folder in
                let script = try folder.write("script", text)
                _ = try await Tool(.named("shellcheck"), ["--shell=sh", script.string]).run()
                _ = try await Tool(.named("dash"), ["-n", script.string]).run()
            }
        }
    }

    @Test("systemd calls the service's exposure OK", .needs(.program("systemd-analyze", package: "systemd")))
    func exposure() async throws {
        let text = try renderer.render(
            "systemd/app.service", TemplateContext(SampleManifest.full(), architecture: "amd64"))
        try await TemporaryFolder.with { folder in
            let unit = try folder.write("library-desk.service", text)
            // In tenths: 20 is 2.0, the most that counts as OK.
            let arguments = ["security", "--offline=yes", "--threshold=20", unit.string]
            _ = try await Tool(.named("systemd-analyze"), arguments).run()
        }
    }
}
