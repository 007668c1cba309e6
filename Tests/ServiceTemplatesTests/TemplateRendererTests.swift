import PackageManifest
import SystemPackage
import TestSupport
import Testing

@testable import ServiceTemplates

@Suite("TemplateRenderer")
struct TemplateRendererTests {
    private func render(_ text: String, full: Bool = true) throws -> String {
        let manifest = full ? try SampleManifest.full() : try SampleManifest.small()
        return try TemporaryFolder.with { folder in
            try folder.write("t", text)
            return try TemplateRenderer(folder: folder.path).render(
                "t", TemplateContext(manifest, architecture: "arm64"))
        }
    }

    private func failure(_ text: String, full: Bool = true) throws -> TemplateError {
        try #require(throws: TemplateError.self) { try render(text, full: full) }
    }

    @Test(
        "inserts values as they are",
        arguments: [
            ("{{application.title}}", "Library Desk & <Co>"),
            ("{{{application.title}}}", nil),
            ("a {{ package.name }} b\n", "a library-desk b\n"),
            ("{{package.architecture}}", "arm64"),
            (
                "{{#systemd.environment}}[{{assignment}}]{{/systemd.environment}}",
                #"["ADDRESS=a & b"]["GREETING=50%% \"off\" \\ <b>"]"#
            ),
            ("{{#python.versions}}{{.}};{{/python.versions}}", "3.11;3.12;3.13;"),
            (
                "{{#nginx}}{{site}}={{nginx.site}}{{/nginx}}",
                "/etc/nginx/sites-available/library-desk=/etc/nginx/sites-available/library-desk"
            ),
            ("{{#environmentFile}}{{environmentFile}}{{/environmentFile}}", "/etc/default/library-desk"),
            ("{{! a remark }}x", "x"),
            ("no tag { at } all", "no tag { at } all"),
        ] as [(String, String?)])
    func values(template: String, expected: String?) throws {
        if let expected {
            #expect(try render(template) == expected)
        } else {
            #expect(throws: TemplateError.self) { try render(template) }
        }
    }

    @Test("keeps lines as they are and drops those that hold only a section's tag")
    func lines() throws {
        let text = "{{#nginx}}\nfirst {{nginx.listen}}\n{{/nginx}}\n  indented\n{{^nginx}}\nnone\n{{/nginx}}\nlast\n"
        #expect(try render(text) == "first 80\n  indented\nlast\n")
        #expect(try render(text, full: false) == "  indented\nnone\nlast\n")
    }

    @Test(
        "names what no package has, with its place",
        arguments: [
            ("x\n  {{package.nmae}}", "package.nmae", 2, 3),
            ("{{#nginxx}}{{/nginxx}}", "nginxx", 1, 1),
            ("{{^nope}}{{/nope}}", "nope", 1, 1),
            ("{{#frontend}}\n{{index}}{{color}}\n{{/frontend}}", "color", 2, 10),
            ("{{#systemd.environment}}{{value}}{{/systemd.environment}}", "value", 1, 25),
            ("{{.}}", ".", 1, 1),
        ])
    func unknown(template: String, name: String, line: Int, column: Int) throws {
        let place = TemplatePlace(template: "t", line: line, column: column)
        #expect(try failure(template) == .unknownName(name, place))
    }

    @Test("finds an unknown name in a section that this package does not render")
    func unknownInSkippedSection() throws {
        let place = TemplatePlace(template: "t", line: 1, column: 11)
        #expect(try failure("{{#nginx}}{{lsten}}{{/nginx}}", full: false) == .unknownName("lsten", place))
    }

    @Test(
        "wants a section around what a package may lack",
        arguments: [
            ("{{frontend.root}}", "frontend.root", "frontend"),
            ("{{environmentFile}}", "environmentFile", "environmentFile"),
            ("{{systemd.memoryMax}}", "systemd.memoryMax", "systemd.memoryMax"),
            ("{{^nginx}}{{nginx.site}}{{/nginx}}", "nginx.site", "nginx"),
        ])
    func missing(template: String, name: String, section: String) throws {
        guard case .missingValue(name, _, section: section) = try failure(template, full: false) else {
            Issue.record("not the expected error: \(try failure(template, full: false))")
            return
        }
    }

    @Test("refuses a section's name as text", arguments: ["{{nginx}}", "{{python.versions}}"])
    func section(template: String) throws {
        guard case .noText = try failure(template) else {
            Issue.record("not the expected error: \(try failure(template))")
            return
        }
    }

    @Test(
        "refuses what is not well formed, with its place",
        arguments: [
            ("a\n{{#nginx}}", 2, 1), ("{{/nginx}}", 1, 1), ("{{#nginx}}{{#frontend}}{{/nginx}}{{/frontend}}", 1, 24),
            ("{{package.name", 1, 1), ("{{}}", 1, 1), ("{{> other}}", 1, 1), ("{{=<% %>=}}", 1, 1),
            ("{{uppercased(package.name)}}", 1, 1), ("{{&package.name}}", 1, 1),
        ])
    func malformed(template: String, line: Int, column: Int) throws {
        guard case .malformed(let place, _) = try failure(template) else {
            Issue.record("not the expected error: \(try failure(template))")
            return
        }
        #expect(place == TemplatePlace(template: "t", line: line, column: column))
    }

    @Test("tells which file it cannot read")
    func unreadable() throws {
        try TemporaryFolder.with { folder in
            try folder.write("bytes", bytes: [0xff, 0xfe])
            let renderer = TemplateRenderer(folder: folder.path)
            let context = try TemplateContext(SampleManifest.full(), architecture: "amd64")
            let missing = #expect(throws: TemplateError.self) { try renderer.render("none", context) }
            #expect(
                missing?.description.contains("\(folder.path)/none: cannot read the template: No such file") == true)
            #expect(throws: TemplateError.notText(file: folder.appending("bytes"))) {
                try renderer.render("bytes", context)
            }
        }
    }

    @Test("reads a template once")
    func cache() throws {
        try TemporaryFolder.with { folder in
            try folder.write("t", "first")
            let renderer = TemplateRenderer(folder: folder.path)
            let context = try TemplateContext(SampleManifest.full(), architecture: "amd64")
            #expect(try renderer.render("t", context) == "first")
            try folder.write("t", "second")
            #expect(try renderer.render("t", context) == "first")
        }
    }

    @Test("says what is wrong, where, and what to do")
    func words() throws {
        let unknown = try failure("{{package.nmae}}").description
        #expect(unknown.hasPrefix("t:1:1: unknown name “package.nmae”\n  known names: application, "))
        #expect(unknown.contains("package.name"))
        #expect(
            try failure("{{frontend.root}}", full: false).description
                == "t:1:1: this package has no value for “frontend.root”\n  write it within {{#frontend}} … {{/frontend}}"
        )
    }
}
