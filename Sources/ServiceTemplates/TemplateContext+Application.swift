import DebianPackage
import PackageManifest
import SystemPackage

extension TemplateContext {
    static func package(_ fields: PackageFields, architecture: String) -> TemplateValue {
        let values: [String: String?] = [
            "name": fields.name.text,
            "version": fields.version.text,
            "architecture": architecture,
            "maintainer": fields.maintainer.description,
            "homepage": fields.homepage,
            "synopsis": fields.synopsis,
        ]
        return .group(values.compactMapValues { $0.map(TemplateValue.text) })
    }

    static func application(_ application: Application, _ layout: TemplateLayout) -> TemplateValue {
        let module = application.module.split(separator: ":", maxSplits: 1)
        let texts = [
            "title": application.title,
            "prefix": layout.prefix,
            "user": application.user,
            "group": application.group,
            "home": layout.home,
            "module": application.module,
            "importName": module.first.map(String.init) ?? "",
            "attribute": module.last.map(String.init) ?? "",
            "backend": "\(layout.prefix)/backend",
            "venv": "\(layout.prefix)/venv",
            "config": "\(layout.prefix)/config",
            "lib": "\(layout.prefix)/lib",
            "bin": "\(layout.prefix)/bin",
        ]
        return .group(texts.mapValues(TemplateValue.text))
    }

    static func frontend(_ frontend: Frontend, _ layout: TemplateLayout) -> TemplateValue {
        .group(["root": .text("\(layout.prefix)/frontend/build"), "index": .text(frontend.index)])
    }

    /// The extra files of the service's own user or group, who exist only after the package is unpacked.
    static func ownedFiles(_ manifest: Manifest) -> TemplateValue? {
        let accounts = [manifest.application.user, manifest.application.group]
        let owned = manifest.files.filter { accounts.contains($0.owner) || accounts.contains($0.group) }
        guard !owned.isEmpty else { return nil }
        return .list(
            owned.map { file in
                .group([
                    "path": .text(file.destination.string), "owner": .text("\(file.owner):\(file.group)"),
                    "mode": .text(String(file.mode, radix: 8)),
                ])
            })
    }

    static func python(_ python: PythonRuntime) -> TemplateValue {
        let values: [String: TemplateValue?] = [
            "versions": .list(python.versions.map(TemplateValue.text)),
            "supported": .text(python.versions.joined(separator: ", ")),
            "isUnstripped": python.strip ? nil : .group([:]),
        ]
        return .group(values.compactMapValues { $0 })
    }
}
