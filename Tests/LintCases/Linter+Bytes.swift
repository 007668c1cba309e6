public import PackageLint
internal import SystemPackage
internal import TestSupport

extension Linter {
    /// Checks a package that is at hand as bytes.
    public func check(_ bytes: [UInt8]) async throws -> CheckReport {
        try await TemporaryFolder.with { folder in
            let path = folder.path.appending("sample.deb")
            let file = try FileDescriptor.open(
                path, .writeOnly, options: [.create, .truncate], permissions: .ownerReadWrite)
            try file.closeAfter { _ = try file.writeAll(bytes) }
            return try await check(path)
        }
    }
}
