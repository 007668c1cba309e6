import DebianPackage
import Testing

@Suite("A Debian version")
struct DebianVersionTests {
    /// Ascending; versions of one row are equal: the order that `dpkg --compare-versions` 1.21.23 gives.
    static let ranks = [
        ["1~~"], ["1~~a"], ["1~"], ["1~1"], ["1~rc1"], ["1~rc1-1"], ["1-0~"], ["1", "1-0", "0:1", "01"],
        ["1-0+b1"], ["1-1~bpo12+1"], ["1-1"], ["1-1a"], ["1-1+b1"], ["1-1.1"], ["1-2"], ["1-10"], ["1a"], ["1b"],
        ["1+dfsg"], ["1+git20250131"], ["1.0~rc1"], ["1.0"], ["1.0a"], ["1.0.1"], ["1.2", "1.02"], ["1.10"],
        ["2.0.3"], ["2.0.3+1"], ["2.0.10"], ["10"], ["99999999999999999999999"], ["100000000000000000000000"],
        ["1:0~"], ["1:0"], ["1:0.9-1"], ["2:0.1"],
    ]

    @Test("stands where deb-version(7) puts it")
    func ordering() throws {
        let versions = try Self.ranks.map { row throws in try row.map { text throws in try DebianVersion(text) } }
        for (rank, row) in versions.enumerated() {
            for version in row {
                for (otherRank, otherRow) in versions.enumerated() {
                    for other in otherRow {
                        #expect((version < other) == (rank < otherRank), "\(version) and \(other)")
                        #expect((version == other) == (rank == otherRank), "\(version) and \(other)")
                    }
                }
            }
        }
    }

    @Test(
        "is taken apart",
        arguments: [
            ("1.0", 0, "1.0", nil), ("2:1.0-3-1", 2, "1.0-3", "1"), ("0:1.0", 0, "1.0", nil),
            ("1:2:3", 1, "2:3", nil), ("2.0.3~rc1+dfsg-1~deb12u1", 0, "2.0.3~rc1+dfsg", "1~deb12u1"),
        ] as [(String, Int, String, String?)])
    func parts(text: String, epoch: Int, upstream: String, revision: String?) throws {
        let version = try DebianVersion(text)
        #expect(version.epoch == epoch && version.upstream == upstream && version.revision == revision)
        #expect(version.description == text)
    }

    @Test("names files without its epoch")
    func withoutEpoch() throws {
        #expect(try DebianVersion("2:1.0-1").withoutEpoch == "1.0-1")
        #expect(try DebianVersion("1.0").withoutEpoch == "1.0")
    }

    @Test(
        "is refused where dpkg refuses it",
        arguments: [
            ("", "it is empty"), ("not a version!", "the upstream part does not begin with a digit"),
            ("v1.0", "the upstream part does not begin with a digit"), ("1.0_2", "it holds the character “_”"),
            ("1.0 2", "it holds a space"), ("1.0\n", "it holds a line break"), ("1.0é", "it holds the character “é”"),
            (":1", "“” before the colon is not an epoch"), ("1.0:2", "“1.0” before the colon is not an epoch"),
            ("-1:2", "“-1” before the colon is not an epoch"), ("+1:2", "“+1” before the colon is not an epoch"),
            ("99999999999:1", "“99999999999” before the colon is not an epoch"),
            ("1:", "the upstream part does not begin with a digit"),
            ("1:-1", "the upstream part does not begin with a digit"),
            ("1.0-", "nothing follows the last hyphen"), ("1.0-1:2", "“1.0-1” before the colon is not an epoch"),
            ("1:1-1:2", "it holds the character “:”"), ("1.0-1_2", "it holds the character “_”"),
        ])
    func refuses(text: String, problem: String) {
        let error = #expect(throws: PackageSyntaxError.self) { try DebianVersion(text) }
        #expect(
            error?.problem
                == "“\(text.filter { $0 != "\n" })\(text.hasSuffix("\n") ? "…" : "")” is not a version: \(problem)")
    }
}
