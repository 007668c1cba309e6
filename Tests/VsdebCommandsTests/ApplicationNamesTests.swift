import Foundation
import Testing

/// The tool is for any application: the first one's name stands in its own folder alone.
@Suite struct ApplicationNamesTests {
    @Test(arguments: ["Sources", "debian-templates"])
    func nothingNamesTheFirstApplication(folder: String) throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: folder)
        let files = try #require(FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil))
        var read = 0
        for case let file as URL in files {
            guard let text = try? String(contentsOf: file, encoding: .utf8) else { continue }
            read += 1
            #expect(
                text.range(of: "vote[- _]?secret", options: [.regularExpression, .caseInsensitive]) == nil,
                "\(file.path)")
        }
        #expect(read > 10)
    }
}
