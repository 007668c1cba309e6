import Testing

@testable import BootTesting

@Suite struct AptSourcesTests {
    @Test func areDebiansOwnWhereTheMachineNamesNone() {
        let sources = AptSources(indexTargets: ["http://archive.ubuntu.com/ubuntu/ noble"], settings: [])
        #expect(sources == AptSources())
        #expect(
            sources.lines(for: .trixie) == [
                "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] http://deb.debian.org/debian trixie main",
                "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] http://deb.debian.org/debian "
                    + "trixie-updates main",
                "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] "
                    + "http://deb.debian.org/debian-security trixie-security main",
            ])
    }

    @Test func areTheMachinesMirrors() {
        let sources = AptSources(
            indexTargets: [
                "https://deb.nodesource.com/node_20.x/ nodistro", "http://mirror.example.org/debian/ bookworm",
                "http://mirror.example.org/debian/ bookworm-updates",
                "http://mirror.example.org/sec/ bookworm-security",
                "http://mirror.example.org/backports/ bookworm-backports",
            ], settings: [])
        #expect(sources.archive == "http://mirror.example.org/debian")
        #expect(sources.security == "http://mirror.example.org/sec")
    }

    @Test(arguments: ["file:/srv/debian/ bookworm", "cdrom:[Debian]/ bookworm", "bookworm", ""])
    func areNothingThatAnImageCannotReach(_ line: String) {
        #expect(AptSources(indexTargets: [line], settings: []) == AptSources())
    }

    @Test func keepTheProxyAndLeaveOutEmptySettings() {
        let proxy = "Acquire::http::Proxy \"http://127.0.0.1:3142\";"
        #expect(AptSources(indexTargets: [], settings: ["Acquire::http \"\";", proxy, "junk"]).options == [proxy])
    }
}
