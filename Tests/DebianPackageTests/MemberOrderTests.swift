import Testing

@testable import DebianPackage

@Suite struct MemberOrderTests {
    @Test func foldersFirstLikeNamesTogetherLinksLast() throws {
        var tree = FileTree()
        for path in ["/a/x.cpython-311.so", "/b/x.cpython-312.so", "/a/m.py", "/b/m.py", "/a/z.so"] {
            try tree.addFile(InstalledPath(path), .text(path), origin: "test")
        }
        try tree.addLink(InstalledPath("/a/0"), to: "m.py", origin: "test")
        #expect(
            MemberOrder.sorted(tree, library: nil).map(\.path.string) == [
                "/", "/a", "/b", "/a/m.py", "/b/m.py", "/a/x.cpython-311.so", "/b/x.cpython-312.so", "/a/z.so", "/a/0",
            ])
    }
}
