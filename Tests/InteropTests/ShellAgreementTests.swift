import ExternalTools
import Foundation
import PackageLint
import SystemPackage
import TestSupport
import Testing

/// Our reading of shell scripts and that of dash agree about what is a syntax error.
@Suite(.needs(.program("dash", package: "dash"))) struct ShellAgreementTests {
    /// The maintainer scripts of what is installed here.
    private static var scripts: [[UInt8]] {
        let folder = URL(fileURLWithPath: "/var/lib/dpkg/info")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.sorted().filter { name in ["inst", "rm"].contains { name.hasSuffix($0) } }
            .compactMap { try? Data(contentsOf: folder.appendingPathComponent($0)) }
            .filter { $0.starts(with: Data("#!/bin/sh".utf8)) }.map { Array($0) }
    }

    private static func dashTakes(_ script: [UInt8]) async throws -> Bool {
        try await TemporaryFolder.with { folder in
            let path = folder.path.appending("script")
            try Data(script).write(to: URL(fileURLWithPath: path.string))
            let dash = Tool(.named("dash"), ["-n", path.string], package: "dash", acceptedExits: [0, 2])
            return try await dash.run().exitStatus == 0
        }
    }

    @Test func `no installed maintainer script has a fault`() {
        for script in Self.scripts { #expect(ShellScript(script).fault == nil) }
    }

    /// Each script loses one of its lines, words or characters.
    @Test func `dash and we refuse the same spoilt scripts`() async throws {
        var generator = SeededGenerator(seed: 11)
        var differences: [String] = []
        for script in Self.scripts.prefix(60) where script.count < 4000 {
            for _ in 0..<5 {
                let spoilt = Self.spoil(script, &generator)
                let isFaulty = ShellScript(spoilt).fault != nil
                if try await Self.dashTakes(spoilt) == isFaulty {
                    differences.append(String(decoding: spoilt, as: UTF8.self))
                }
            }
        }
        #expect(differences == [])
    }

    private static func spoil(_ script: [UInt8], _ generator: inout SeededGenerator) -> [UInt8] {
        var spoilt = script
        let place = Int.random(in: 0..<script.count, using: &generator)
        let ends: [UInt8] = Bool.random(using: &generator) ? [0x0A] : [0x20, 0x0A, 0x3B]
        let start = script[..<place].lastIndex { ends.contains($0) } ?? 0
        let end = script[place...].firstIndex { ends.contains($0) } ?? script.count
        spoilt.removeSubrange(min(start, end)..<end)
        return spoilt
    }
}
