extension AptSources {
    /// Reads the mirrors and proxies that this machine's own apt is set to; Debian's own where it names none.
    ///
    /// apt itself is asked (`apt-get indextargets`, `apt-config dump`), so both formats of sources and every folder of
    /// settings count.
    public static func ofThisMachine() async throws(MachineError) -> AptSources {
        try HostTool.require(.aptGet)
        let targets = try await HostCommand([
            "apt-get", "indextargets", "--format", "$(REPO_URI) $(RELEASE)", "Created-By: Packages",
        ]).run()
        let settings = try await HostCommand(
            ["apt-config", "dump", "--no-empty"] + downloadSettings
        ).run()
        return AptSources(indexTargets: targets.lines, settings: settings.lines)
    }

    /// The settings of apt that concern how a file is reached or believed; the others stay the machine's own affair.
    private static let downloadSettings = [
        "Acquire::http", "Acquire::https", "Acquire::Check-Valid-Until", "Acquire::Check-Date", "Acquire::Retries",
    ]

    /// Takes apt's own words apart: lines of "URI RELEASE", and lines of apt.conf.
    init(indexTargets: [String], settings: [String]) {
        for line in indexTargets {
            let words = line.split(separator: " ").map(String.init)
            guard words.count == 2, let uri = Self.usable(words[0]) else { continue }
            let release = words[1].split(separator: "-", maxSplits: 1).map(String.init)
            guard Self.releases.contains(release[0]) else { continue }
            if release.count == 1 { archive = uri }
            if release.count == 2, release[1] == "security" { security = uri }
        }
        options = settings.filter { $0.hasSuffix(";") && !$0.hasSuffix(" \"\";") }
    }

    /// A mirror that a fresh image can reach as well: over the network, not a disc or a folder of this machine.
    private static func usable(_ uri: String) -> String? {
        guard uri.hasPrefix("http://") || uri.hasPrefix("https://") else { return nil }
        return uri.hasSuffix("/") ? String(uri.dropLast()) : uri
    }

    private static let releases: Set<String> = [
        "bullseye", "bookworm", "trixie", "forky", "sid", "oldoldstable", "oldstable", "stable", "testing", "unstable",
    ]
}
