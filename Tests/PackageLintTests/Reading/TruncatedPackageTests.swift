import LintCases
import PackageLint
import Testing

/// A download that broke off, a disk that was full: the file ends somewhere.
@Suite struct TruncatedPackageTests {
    private static let filters: [SamplePackage.Filter] = [.none, .gzip, .xz, .zstd, .bzip2, .lzma]

    @Test(arguments: filters)
    func `finds that a package was cut off, wherever`(_ filter: SamplePackage.Filter) async throws {
        var package = SamplePackage { $0.addScript("postinst", "true") }
        package.dataFilter = filter
        let whole = try package.bytes()
        // The very last byte may be the one that fills the archive up to an even length.
        for length in stride(from: whole.count - 2, through: 0, by: -max(1, whole.count / 80)) {
            let found = try await Self.tags(Array(whole.prefix(length)))
            #expect(found == nil || found?.isDisjoint(with: Self.expected) == false, "cut at \(length): \(found ?? [])")
        }
    }

    @Test(arguments: filters)
    func `finds that a member is shorter than it was`(_ filter: SamplePackage.Filter) async throws {
        var package = SamplePackage()
        package.dataFilter = filter
        let stream = try package.dataArchive()
        for length in stride(from: stream.count - 1, through: 0, by: -max(1, stream.count / 40)) {
            package.spoil.dataStream = { Array($0.prefix(length)) }
            // Of a tar that is not compressed the empty blocks at the end may be missing: so it was filled up.
            if filter == .none, length > stream.count - 8192 { continue }
            let found = try await Self.tags(package.bytes())
            #expect(found?.isDisjoint(with: Self.expected) == false, "cut at \(length): \(found ?? [])")
        }
    }

    private static let expected: Set = [
        "malformed-deb-archive", "unpack-message-for-deb-data", "unpack-message-for-deb-control",
        "tar-without-end-in-deb", "trailing-data-in-deb",
    ]

    /// The tags found; nil if the file could not be read as a package, which is a clear answer too.
    private static func tags(_ bytes: [UInt8]) async throws -> Set<String>? {
        do { return Set(try await Linter().check(bytes).findings.map(\.tag.name)) } catch is UnreadablePackage {
            return nil
        }
    }
}
