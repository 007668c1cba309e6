import DebianPackage
import PackageManifest

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

    static func python(_ python: PythonRuntime) -> TemplateValue {
        .group([
            "versions": .list(python.versions.map(TemplateValue.text)),
            "supported": .text(python.versions.joined(separator: ", ")),
        ])
    }
}
