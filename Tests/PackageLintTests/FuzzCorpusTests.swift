import Foundation
import LintCases
import PackageLint
import Testing

/// Writes the packages that `vsdeb-fuzz` spoils: one for each case of each tag.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["FUZZ_CORPUS"] != nil, "FUZZ_CORPUS names no folder"))
struct FuzzCorpusTests {
    @Test func `writes all packages`() throws {
        let folder = URL(fileURLWithPath: ProcessInfo.processInfo.environment["FUZZ_CORPUS"] ?? "")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for (index, sample) in (PolicyCases.all + ServiceCases.all).enumerated() {
            let bytes = try sample.fires.bytes()
            guard bytes.count < 1 << 20 else { continue }
            try Data(bytes).write(to: folder.appendingPathComponent("\(sample.tag.name)-\(index).deb"))
        }
    }
}
