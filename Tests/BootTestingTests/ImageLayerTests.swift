import BootTesting
import TestSupport
import Testing

/// Images with packages on them, and what a package leaves there.
@Suite(
    .needs(
        .root, .program("mmdebstrap", package: "mmdebstrap"), .program("ip", package: "iproute2"),
        .program("dpkg-deb", package: "dpkg")))
struct ImageLayerTests {
    @Test func installsAPackageAndItsDependenciesWithoutANetwork() async throws {
        try await TemporaryFolder.with { folder in
            let file = try await PackageFixture(folder: folder).build()
            let image = try await image(.downloaded(try await PackageFacts.read(file).relations))
            try await ChrootMachine.with(image) { machine in
                #expect(try await machine.exists("/usr/bin/hello") == false)
                #expect(try await machine.exists("/usr/sbin/policy-rc.d") == false)
                try await machine.copyIn(file, to: "/var/tmp/tiny.deb")
                try await machine.shell("cd /var/tmp && apt install -y ./tiny.deb").succeeded()
                #expect(try await machine.run(["hello"]).value == "Hello, world!")
                #expect(try await machine.exists("/usr/bin/time"))
            }
        }
    }

    @Test func showsWhatAPurgedPackageLeaves() async throws {
        try await TemporaryFolder.with { folder in
            let file = try await PackageFixture(folder: folder).build()
            try await ChrootMachine.with(try await image(.installed(["hello", "time"]))) { machine in
                let before = try await machine.listFiles()
                try await machine.copyIn(file, to: "/tiny.deb")
                try await machine.run(["dpkg", "--install", "/tiny.deb"]).succeeded()
                try await machine.shell("mkdir -p /var/lib/tiny && touch /opt/tiny/left").succeeded()
                try await machine.run(["dpkg", "--purge", "tiny"]).succeeded()
                let left = try await machine.listFiles().difference(from: before, except: FileException.afterPurge)
                #expect(
                    left.map { $0.split(separator: " ").prefix(2).joined(separator: " ") } == [
                        "+ /opt/tiny", "+ /opt/tiny/left", "+ /tiny.deb", "+ /var/lib/tiny",
                    ])
            }
        }
    }

    private func image(_ layer: ImageRecipe.Layer) async throws -> DebianImage {
        try await ImageCache(report: { print($0) }).image(ImageRecipe(.bookworm, layer))
    }
}
