import LintCases
@testable import PackageLint
import SystemPackage

/// How far `vsdeb check` and lintian agree about a table of packages.
struct LintianAgreement {
    /// One tag in one package that only one of the two found.
    struct Difference: Hashable, CustomStringConvertible {
        let package: String
        let tag: String
        let finder: String

        var description: String { "only \(finder): \(tag) in \(package)" }
    }

    private(set) var packages = 0
    private(set) var both = 0
    private(set) var differences: [Difference] = []
    /// Packages that lintian did not look at.
    private(set) var refused: [String] = []

    init(cases: [TagCase], folder: FilePath) async throws {
        var packages: [String: SamplePackage] = [:]
        for (index, sample) in cases.enumerated() where sample.lintian == .looksAtIt {
            packages[Self.name(sample, index, "fires")] = sample.fires
            packages[Self.name(sample, index, "silent")] = sample.silent
        }
        self.packages = packages.count
        let lintian = try await LintianRun.tags(of: packages, in: folder)
        for (name, package) in packages.sorted(by: { $0.key < $1.key }) {
            guard let theirs = lintian[name] else {
                refused.append(name)
                continue
            }
            compare(Set(try await package.findings(PolicyChecks.all).map(\.tag.name)), theirs, in: name)
        }
    }

    private static func name(_ sample: TagCase, _ index: Int, _ side: String) -> String {
        "\(sample.tag.name.lowercased().replacing("_", with: "-"))-\(index)-\(side)"
    }

    private static let known = Set(PolicyChecks.all.flatMap { type(of: $0).tags.map(\.name) })
        .intersection(LintianTagNames.all).subtracting(deliberate.keys)

    /// Only tags that both know are compared.
    private mutating func compare(_ ours: Set<String>, _ theirs: Set<String>, in package: String) {
        let (ours, theirs) = (ours.intersection(Self.known), theirs.intersection(Self.known))
        both += ours.intersection(theirs).count
        differences += ours.subtracting(theirs).sorted().map { Difference(package: package, tag: $0, finder: "vsdeb") }
        differences += theirs.subtracting(ours).sorted().map {
            Difference(package: package, tag: $0, finder: "lintian")
        }
    }

    /// The share of common findings among all that `finder` found.
    private func share(ofThoseFoundBy finder: String) -> Double {
        let alone = differences.count { $0.finder == finder }
        return both + alone == 0 ? 1 : Double(both) / Double(both + alone)
    }

    /// Of what we found, the share that lintian found too.
    var precision: Double { share(ofThoseFoundBy: "vsdeb") }

    /// Of what lintian found, the share that we found too.
    var recall: Double { share(ofThoseFoundBy: "lintian") }

    var table: String {
        let summary = """
            \(packages) packages, \(both) tags found by both, precision \(precision), recall \(recall), \
            \(refused.count) that lintian refused
            """
        return ([summary] + differences.map(\.description) + refused.map { "refused: \($0)" }).joined(separator: "\n")
    }
}
