import Foundation
import PackageManifest
import SystemPackage
import Testing

@testable import ServiceTemplates

@Suite("TemplateContext")
struct TemplateContextTests {
    @Test("has a value for each of its names when a package has everything, and no others")
    func names() throws {
        let context = try TemplateContext(SampleManifest.full(), architecture: "amd64")
        // The sample has no homepage, so that both cases of a name that may lack a value are tried.
        #expect(Self.names(in: context.root).union(["package.homepage"]) == Set(TemplateContext.names))
        #expect(TemplateContext.names == TemplateContext.names.sorted())
    }

    @Test("README.md describes every name, and no others")
    func documentation() throws {
        let path = Templates.folder.appending("README.md").string
        let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
        let rows = text.split(separator: "\n").filter { $0.hasPrefix("| `") }
        let documented = rows.compactMap { $0.split(separator: "`").dropFirst().first.map(String.init) }
        #expect(documented == TemplateContext.names)
    }

    @Test(
        "gives systemd a number and health checks an address that they can reach",
        arguments: [
            ("127.0.0.1", "127.0.0.1:8001", "127.0.0.1:8001"), ("localhost", "127.0.0.1:8001", "127.0.0.1:8001"),
            ("0.0.0.0", "0.0.0.0:8001", "127.0.0.1:8001"), ("::", "[::]:8001", "[::1]:8001"),
            ("10.0.0.7", "10.0.0.7:8001", "10.0.0.7:8001"),
        ])
    func addresses(host: String, bind: String, reachable: String) throws {
        let systemd = try SampleManifest.small().systemd
        let manifest = try SampleManifest.manifest(
            frontend: nil, systemd: systemd, nginx: nil, environment: nil, bind: BindAddress(host: host, port: 8001))
        let context = TemplateContext(manifest, architecture: "amd64")
        #expect(context.value(of: "gunicorn.bind") == .text(bind))
        #expect(context.value(of: "gunicorn.address") == .text(reachable))
        #expect(context.value(of: "health.url") == .text("http://\(reachable)/api/health"))
    }

    private static func names(in value: TemplateValue, below prefix: String = "") -> Set<String> {
        switch value {
        case .text: return []
        case .list(let items): return items.reduce(into: []) { $0.formUnion(names(in: $1, below: prefix)) }
        case .group(let members):
            return members.reduce(into: []) { found, member in
                let name = prefix.isEmpty ? member.key : "\(prefix).\(member.key)"
                found.insert(name)
                found.formUnion(names(in: member.value, below: name))
            }
        }
    }
}
