import ExternalTools
import SystemPackage
import TestSupport
import Testing

@Suite(.needs(BuiltPackage.requirement, .program("ar", package: "binutils"))) struct ArTests {
    @Test func theOuterArchiveHasThreeMembersInDpkgsOrder() async throws {
        let members = try await Tool(.named("ar"), ["t", try BuiltPackage.path.string], package: "binutils").run()
        #expect(members.text == "debian-binary\ncontrol.tar.xz\ndata.tar.xz\n")
    }

    @Test(.needs(.program("xz", package: "xz-utils")), arguments: ["control.tar.xz", "data.tar.xz"])
    func eachMemberIsOneWholeStream(member: String) async throws {
        try await TemporaryFolder.with { folder in
            let extract = Tool(
                .named("ar"), ["x", try BuiltPackage.path.string, member], workingFolder: folder.path,
                package: "binutils")
            _ = try await extract.run()
            let list = Tool(
                .named("xz"), ["--robot", "--list", folder.appending(member).string], package: "xz-utils")
            let totals = try await list.run().text.split(separator: "\n").first { $0.hasPrefix("file\t") }
            // dpkg 1.21 unpacks the first of several streams and calls that a success.
            #expect(totals?.split(separator: "\t")[1] == "1")
            _ = try await Tool(
                .named("xz"), ["--test", folder.appending(member).string], package: "xz-utils"
            ).run()
        }
    }
}
