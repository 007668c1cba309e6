import LintSamples
import PackageLint
import SystemPackage

/// Packages that are only large: they must come to an end within seconds, and within bounds of memory.
struct Giants: Sendable {
    let work: FilePath
    let linter: Linter

    private static let limit: Duration = .seconds(30)
    private static let mostMebibytes = 1024

    func check() async throws {
        try await check("a million members", .zstd, Self.members)
        try await check("a million links in a row", .zstd, Self.links)
    }

    private func check(_ name: String, _ filter: SamplePackage.Filter, _ tar: @Sendable @escaping () -> [UInt8])
        async throws
    {
        var package = SamplePackage()
        package.dataFilter = filter
        package.spoil.dataTar = { _ in tar() }
        let path = work.appending("giant.deb")
        try Worker.write(package.bytes(), to: path)
        let begin = ContinuousClock.now
        let report = try await linter.check(path)
        let time = ContinuousClock.now - begin
        print("\(name): \(time), \(report.findings.count) findings, peak memory \(Memory.peakMebibytes) MiB")
        precondition(time < Self.limit && Memory.peakMebibytes < Self.mostMebibytes, "\(name) took too much")
    }

    private static func members() -> [UInt8] {
        many { SamplePackage.Member("./opt/1000/\($0)", .file([]), mode: 0o644) }
    }

    private static func links() -> [UInt8] {
        many { SamplePackage.Member("./opt/1000/\($0)", .symbolicLink("../1000/\($0 + 1)"), mode: 0o777) }
    }

    /// A thousand times a thousand members.
    private static func many(_ member: (Int) -> SamplePackage.Member) -> [UInt8] {
        var thousand: [UInt8] = []
        for number in 1000..<2000 { thousand += RawArchive.tarMember(member(number)) }
        var tar: [UInt8] = []
        tar.reserveCapacity(1000 * thousand.count + 1024)
        for folder in 1000..<2000 {
            for header in stride(from: 0, to: thousand.count, by: 512) {
                RawArchive.replace("\(folder)", at: header + 6, inHeaderAt: header, of: &thousand)
            }
            tar += thousand
        }
        return tar + RawArchive.emptyBlocks(2)
    }
}
