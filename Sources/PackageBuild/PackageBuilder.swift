public import SystemPackage

public struct PackageBuilder {
    public init(manifest: FilePath, options: BuildOptions, onEvent: @escaping @Sendable (BuildEvent) -> Void) {}
    public func build() async throws -> BuildReport { fatalError() }
}
