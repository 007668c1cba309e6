import Foundation
import SystemPackage
import TestSupport
import Testing

@testable import PythonWheels

@Suite struct LibraryStrippingTests {
    @Test func `each RECORD says what the files are now`() async throws {
        try await TemporaryFolder.with { folder in
            let library = try await CompiledLibrary.write(to: folder)
            let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: library.string)))
            let tag = "cp311-cp311-manylinux_2_17_x86_64"
            // Two wheels bring the same file, one of them by way of its .data folder.
            let wheels = [
                SampleWheel(
                    "one", tag: tag,
                    files: [ZipFile.Member("lib/answer.so", bytes: bytes), ZipFile.Member("one/b.py", "x = 1\n")]),
                SampleWheel(
                    "two", tag: tag,
                    files: [
                        ZipFile.Member("two-1.0.data/platlib/lib/answer.so", bytes: bytes),
                        ZipFile.Member("two/odd.so", "no library"),
                    ]),
            ]
            try await expanding(wheels.map { ($0, ["3.11"]) }) { expanded in
                let root = expanded.folder.appending("cp311")
                try await LibraryStripping(expanded).strip()
                #expect(try Files.read(root.appending("lib/answer.so"), limit: 1 << 20).count < bytes.count)
                try compareWithRecord(root, "one", ["lib/answer.so": "lib/answer.so"])
                try compareWithRecord(root, "two", ["two-1.0.data/platlib/lib/answer.so": "lib/answer.so"])
                let again = try names(root)
                try await LibraryStripping(expanded).strip()
                #expect(try names(root) == again, "what is stripped stays as it is")
            }
        }
    }

    @Test func `RECORD keeps its other lines`() throws {
        let text = "\"a, \"\"b\"\".py\",sha256=x,1\nl.so,sha256=y,9\nd-1.dist-info/RECORD,,\n"
        let entry = WheelRecord.Entry(hash: "sha256=z", size: 3)
        #expect(
            try WheelRecord.text(Array(text.utf8), replacing: ["l.so": entry])
                == text.replacingOccurrences(of: "sha256=y,9", with: "sha256=z,3"))
    }

    /// Hashes of all files, by their paths.
    private func names(_ root: FilePath) throws -> [String] {
        try ["lib/answer.so", "one-1.0.dist-info/RECORD", "two-1.0.dist-info/RECORD"].map {
            try SHA256Hash(ofFile: root.appending($0)).hex
        }
    }

    private func compareWithRecord(_ root: FilePath, _ name: String, _ places: [String: String]) throws {
        let bytes = try Files.read(root.appending("\(name)-1.0.dist-info/RECORD"), limit: 1 << 20)
        let entries = try WheelRecord(bytes).entries
        #expect(entries.count == 5)
        for (path, entry) in entries {
            guard let hash = entry.hash else { continue }
            let file = root.appending(places[path] ?? path)
            #expect(try SHA256Hash(ofFile: file).recordText == hash, "\(path)")
            #expect(try Files.read(file, limit: 1 << 20).count == Int(entry.size ?? -1), "\(path)")
        }
    }
}
