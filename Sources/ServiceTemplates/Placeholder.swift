public import PackageManifest
public import SystemPackage
public struct TemplateContext { public init(_ manifest: Manifest, architecture: String) {} }
public struct TemplateRenderer { public init(folder: FilePath) {}
 public func render(_ template: String, _ context: TemplateContext) throws -> String { fatalError() } }
