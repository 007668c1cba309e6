import ExternalTools
import Foundation
import SystemPackage
import TestSupport
import Testing

@Suite(.needs(BuiltPackage.requirement)) struct DpkgTests {
    @Test func dpkgDebReadsTheControlFields() async throws {
        #expect(try await BuiltPackage.field("Package") == "vote-secret")
        #expect(try await BuiltPackage.field("Version") == "2.0.3")
        let depends = try await BuiltPackage.field("Depends")
        #expect(depends.contains("python3 (<< 3.14~), python3 (>= 3.11~)"))
        #expect(depends.contains("libc6 (>= 2."))
    }

    @Test func everyMemberIsRootsAndNamedAsDpkgNamesIt() async throws {
        let path = try BuiltPackage.path.string
        let listing = try await Tool(.named("dpkg-deb"), ["--contents", path], package: "dpkg").run().text
        let lines = listing.split(separator: "\n")
        #expect(lines.count > 1_000)
        #expect(lines.first?.hasSuffix(" ./") == true)
        for line in lines {
            let columns = line.split(separator: " ", omittingEmptySubsequences: true)
            #expect(columns.count > 5 && columns[1] == "root/root" && columns[5].hasPrefix("./"), "\(line)")
        }
    }

    /// Only unpacking shows whether dpkg takes the tar's dialect: reading it calls tar, which takes any.
    @Test func dpkgUnpacksIntoARootOfItsOwn() async throws {
        try await TemporaryFolder.with { folder in
            let admin = try folder.makeFolder("var/lib/dpkg")
            for name in ["status", "available"] { try folder.write("var/lib/dpkg/\(name)", "") }
            try folder.makeFolder("var/lib/dpkg/info")
            try folder.makeFolder("var/lib/dpkg/updates")
            let unpack = Tool(
                .named("dpkg"),
                [
                    "--root=\(folder.path)", "--admindir=\(admin)", "--force-script-chrootless", "--force-not-root",
                    "--force-depends", "--force-architecture", "--log=/dev/null", "--unpack",
                    try BuiltPackage.path.string,
                ],
                // preinst looks for systemd on the machine it runs on.
                environment: ["PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"], package: "dpkg")
            _ = try await unpack.run()
            let list = try folder.read("var/lib/dpkg/info/vote-secret.list").split(separator: "\n")
            let absent = list.filter { $0 != "/." && !Self.exists("\(folder.path)\($0)") }
            #expect(absent.isEmpty)
            let sums = Tool(
                .named("md5sum"), ["--check", "--quiet", "--strict", "var/lib/dpkg/info/vote-secret.md5sums"],
                workingFolder: folder.path, package: "coreutils")
            _ = try await sums.run()
        }
    }

    /// Whether anything lies there, a link to nothing among them.
    private static func exists(_ path: String) -> Bool {
        // A conffile keeps this name until the package is configured.
        ["", ".dpkg-new"].contains { (try? FileManager.default.attributesOfItem(atPath: path + $0)) != nil }
    }

    @Test func aptFindsNothingWrongWithTheRelations() async throws {
        let simulation = Tool(
            .named("apt-get"), ["install", "--simulate", "--quiet", try BuiltPackage.path.string], package: "apt")
        let output = try await simulation.run().text
        #expect(output.contains("Inst vote-secret (2.0.3 local-deb"))
        #expect(output.contains("Conf vote-secret (2.0.3 local-deb"))
    }

    @Test func installedSizeIsWhatDpkgGencontrolComputes() async throws {
        try await TemporaryFolder.with { folder in
            let tree = folder.appending("tree")
            let path = try BuiltPackage.path.string
            _ = try await Tool(.named("dpkg-deb"), ["--extract", path, tree.string], package: "dpkg").run()
            try folder.write("debian/control", "Source: vote-secret\n\nPackage: vote-secret\nArchitecture: any\n")
            try folder.write("debian/changelog", Self.changelog)
            let generate = Tool(
                .named("dpkg-gencontrol"), ["-pvote-secret", "-P\(tree)", "-O", "-T/dev/null"],
                workingFolder: folder.path, package: "dpkg-dev", limits: ToolLimits(time: .seconds(120)))
            let computed = try await generate.run().text.split(separator: "\n")
                .first { $0.hasPrefix("Installed-Size: ") }?.dropFirst("Installed-Size: ".count)
            #expect(try await BuiltPackage.field("Installed-Size") == computed.map(String.init))
        }
    }

    private static let changelog = """
        vote-secret (2.0.3) unstable; urgency=medium

          * For dpkg-gencontrol.

         -- Nobody <nobody@localhost.example>  Mon, 23 Nov 2026 00:00:00 +0000

        """
}
