import Foundation
public import Testing

/// Golden files: what a text must be stands in `Snapshots/NAME` beside the test.
public enum Snapshot {
    /// Records an issue unless `text` equals the golden file `Snapshots/NAME` beside the calling test.
    ///
    /// With `RECORD_SNAPSHOTS` in the environment the file is written anew and the test fails all the same, so that
    /// a run which only records never looks like one which proves something.
    public static func expect(
        _ text: String,
        matches name: String,
        testFile: String = #filePath,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let file = URL(fileURLWithPath: testFile).deletingLastPathComponent()
            .appendingPathComponent("Snapshots").appendingPathComponent(name)
        expect(text, matchesFile: file.path, sourceLocation: sourceLocation)
    }

    /// Records an issue unless `text` equals the file at `path`, as ``expect(_:matches:testFile:sourceLocation:)`` does.
    public static func expect(
        _ text: String, matchesFile path: String, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let file = URL(fileURLWithPath: path)
        do {
            if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil {
                try record(text, in: file, sourceLocation)
            } else {
                try compare(text, with: file, sourceLocation)
            }
        } catch {
            Issue.record("snapshot \(file.path): \(error)", sourceLocation: sourceLocation)
        }
    }

    private static func record(_ text: String, in file: URL, _ location: SourceLocation) throws {
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
        Issue.record(
            "recorded \(file.path); read it, then run again without RECORD_SNAPSHOTS", sourceLocation: location)
    }

    private static func compare(_ text: String, with file: URL, _ location: SourceLocation) throws {
        guard FileManager.default.fileExists(atPath: file.path) else {
            Issue.record(
                "there is no snapshot \(file.path); run once with RECORD_SNAPSHOTS=1", sourceLocation: location)
            return
        }
        let expected = String(decoding: try Data(contentsOf: file), as: UTF8.self)
        guard expected != text else { return }
        Issue.record(
            "\(file.path) differs\n\(LineDifference(from: expected, to: text))", sourceLocation: location)
    }
}
