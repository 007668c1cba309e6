import BootTesting
import Foundation
import PackageLint
import ServiceLint
import SystemPackage
import TestSupport
import Testing

extension BootTests {
    /// What `vsdeb check` says of spoilt packages, against what a booted Debian says of them.
    @Suite struct Reality {
        @Test func findsWhatFailsAndLeavesAloneWhatWorks() async throws {
            let package = try await PackageUnderTest.read()
            guard package.facts.name == "vote-secret" else { return }
            try await TemporaryFolder.with { folder in
                let good = folder.appending("good")
                try await run("dpkg-deb", ["--raw-extract", package.file.string, good.string])
                try await package.boot(try await package.preparedImage(.bookworm)) { machine in
                    let reality = RealityMachine(machine, package)
                    try await reality.quicken()
                    var rows: [Row] = []
                    for mutation in selected {
                        rows.append(try await row(mutation, good, folder.path, reality))
                        print("    " + (rows.last?.text ?? ""))
                    }
                    report(rows)
                }
            }
        }

        /// All, or those with the word that REALITY names.
        private var selected: [RealityMutation] {
            guard let word = ProcessInfo.processInfo.environment["REALITY"] else { return RealityMutations.all }
            return RealityMutations.all.filter { $0.name.contains(word) }
        }

        private func row(
            _ mutation: RealityMutation, _ good: FilePath, _ folder: FilePath, _ reality: RealityMachine
        ) async throws -> Row {
            let tree = folder.appending("tree")
            let file = folder.appending("tried.deb")
            try await run("cp", ["-al", good.string, tree.string])
            var spoilt = RealityTree(tree)
            try mutation.apply(&spoilt)
            try spoilt.forgetSums()
            try await run("dpkg-deb", ["--root-owner-group", "-Znone", "--build", tree.string, file.string])
            try await run("rm", ["-rf", tree.string])
            let findings = try await Linter(checks: PolicyChecks.all + ServiceChecks.all).check(file).findings
            let errors = Set(findings.filter { $0.tag.severity == .error }.map(\.tag.name)).sorted()
            return Row(name: mutation.name, outcome: try await reality.tryOut(file), errors: errors)
        }

        private func report(_ rows: [Row]) {
            let agreeing = rows.filter(\.agrees)
            print("    \(agreeing.count) of \(rows.count) mutations: the check and the machine agree")
            for row in rows where !row.agrees { Issue.record("they disagree: \(row.text)") }
        }

        /// One line of the table.
        private struct Row {
            let name: String
            let outcome: RealityMachine.Outcome
            let errors: [String]

            var agrees: Bool {
                switch outcome {
                case .works: errors.isEmpty
                case .fails: !errors.isEmpty
                }
            }

            var text: String {
                let verdict = errors.isEmpty ? "no error" : errors.joined(separator: ", ")
                return "\(agrees ? "✓" : "✗") \(name) | \(outcome.shown) | \(verdict)"
            }
        }
    }
}
