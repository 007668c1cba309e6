import Testing

@testable import BootTesting

@Suite struct FileListingTests {
    private let before = FileListing(lines: ["d 755 root root \t/", "f 644 root root \t/etc/a", "f 644 root root \t/b"])

    @Test func isEqualToItself() {
        #expect(before.difference(from: before) == [])
    }

    @Test func tellsWhatCameWentAndChanged() {
        let after = FileListing(lines: ["d 755 root root \t/", "f 600 root root \t/b", "l 777 root root a\t/with\ttab"])
        #expect(
            after.difference(from: before) == [
                "~ /b (f 644 root root  -> f 600 root root )", "- /etc/a", "+ /with\ttab (l 777 root root a)",
            ])
    }

    @Test func tellsWhatHasAnotherContent() {
        let line = ["f 644 root root \t/etc/a b"]
        let now = FileListing(lines: line, hashes: ["02  /etc/a b", "\\03  /etc/\\n"])
        let difference = now.difference(from: FileListing(lines: line, hashes: ["01  /etc/a b"]))
        #expect(difference == ["~ /etc/a b (f 644 root root 01 -> f 644 root root 02)"])
    }

    @Test func leavesOutTheExceptions() {
        let after = FileListing(lines: ["d 755 root root \t/", "f 644 root root \t/opt/x", "f 644 root root \t/etc/ab"])
        let exceptions = [
            FileException("/b", "gone"), FileException("/etc/a*", "copies"),
            FileException("/opt", "the folder", extent: .itself),
        ]
        #expect(after.difference(from: before, except: exceptions) == ["+ /opt/x (f 644 root root )"])
        let whole = exceptions.dropLast() + [FileException("/opt", "all of it")]
        #expect(after.difference(from: before, except: Array(whole)) == [])
    }

    @Test func everyExceptionHasAReason() {
        #expect(FileException.afterPurge.allSatisfy { $0.path.hasPrefix("/") && $0.reason.count > 10 })
    }
}
