public import PackageLint
internal import SystemPackage
internal import TestSupport

extension SamplePackage {
    /// Writes the package into a folder of its own and checks it.
    public func findings(_ checks: [any Check]) async throws -> [Finding] {
        try await TemporaryFolder.with { folder in
            let path = folder.path.appending("sample.deb")
            let file = try FileDescriptor.open(
                path, .writeOnly, options: [.create, .truncate], permissions: .ownerReadWrite)
            try file.closeAfter { _ = try file.writeAll(bytes()) }
            let linter = Linter(
                checks: checks,
                selection: TagSelection(wanted: Set(checks.flatMap { type(of: $0).tags.map(\.name) }), suppressed: []))
            return try await linter.check(path).findings
        }
    }
}
