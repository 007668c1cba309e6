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
                try RealityMutations.keepOnePython(RealityTree(good))
                try await package.boot(try await package.preparedImage(.bookworm)) { machine in
                    let reality = RealityMachine(machine, package)
                    try await reality.quicken()
                    report(try await rows(selected, good, folder.path, reality))
                }
            }
        }

        /// While the machine tries one package, the next is made and checked.
        private func rows(
            _ mutations: [RealityMutation], _ good: FilePath, _ folder: FilePath, _ reality: RealityMachine
        ) async throws -> [Row] {
            guard let first = mutations.first else { return [] }
            var rows: [Row] = []
            var ready = try await Spoilt(first, good, in: folder.appending("0"))
            for number in mutations.indices {
                let spoilt = ready
                let next = number + 1
                async let outcome = reality.tryOut(spoilt.file)
                if next < mutations.count {
                    ready = try await Spoilt(mutations[next], good, in: folder.appending("\(next)"))
                }
                rows.append(Row(mutation: spoilt.mutation, outcome: try await outcome, errors: spoilt.errors))
                print("    " + (rows.last?.text ?? ""))
                try await run("rm", ["-rf", folder.appending("\(number)").string])
            }
            return rows
        }

        /// The five faults and every second of the others, since each installs a package; `REALITY=all` takes all of them,
        /// and `REALITY=word` those whose name has the word.
        private var selected: [RealityMutation] {
            let all = RealityMutations.all
            guard let word = ProcessInfo.processInfo.environment["REALITY"] else {
                return all.indices.filter { $0 % 2 == 0 || all[$0].name.hasPrefix("fault") }.map { all[$0] }
            }
            return word == "all" ? all : all.filter { $0.name.contains(word) }
        }

        /// A package with one mutation, and what the check says of it.
        private struct Spoilt {
            let mutation: RealityMutation
            let file: FilePath
            let errors: [String]

            init(_ mutation: RealityMutation, _ good: FilePath, in folder: FilePath) async throws {
                let tree = folder.appending("tree")
                let file = folder.appending("tried.deb")
                try await run("mkdir", [folder.string])
                try await run("cp", ["-al", good.string, tree.string])
                var spoilt = RealityTree(tree)
                try mutation.apply(&spoilt)
                try spoilt.forgetSums()
                try await run("dpkg-deb", ["--root-owner-group", "-Zgzip", "-z1", "--build", tree.string, file.string])
                let findings = try await Linter(checks: PolicyChecks.all + ServiceChecks.all).check(file).findings
                self.mutation = mutation
                self.file = file
                errors = Set(findings.filter { $0.tag.severity == .error }.map(\.tag.name)).sorted()
            }
        }

        private func report(_ rows: [Row]) {
            let agreeing = rows.filter(\.agrees)
            print("    \(agreeing.count) of \(rows.count) mutations: the check and the machine agree")
            for row in rows where !row.agrees { Issue.record("they disagree: \(row.text)") }
        }

        /// One line of the table.
        private struct Row {
            let mutation: RealityMutation
            let outcome: RealityMachine.Outcome
            let errors: [String]

            var agrees: Bool {
                switch outcome {
                case .works: errors.isEmpty || mutation.stricter != nil
                case .fails: !errors.isEmpty
                }
            }

            var text: String {
                let verdict = errors.isEmpty ? "no error" : errors.joined(separator: ", ")
                let reason = mutation.stricter.map { " (stricter on purpose: \($0))" } ?? ""
                return "\(agrees ? "✓" : "✗") \(mutation.name) | \(outcome.shown) | \(verdict)\(reason)"
            }
        }
    }
}
