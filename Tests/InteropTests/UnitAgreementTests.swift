import ExternalTools
import Foundation
import LintCases
import PackageLint
import ServiceLint
import SystemPackage
import TestSupport
import Testing

/// systemd-analyze and we pass over the same lines of a unit.
@Suite(.needs(.program("systemd-analyze", package: "systemd"))) struct UnitAgreementTests {
    /// Lines of [Service], a good one beside each bad one.
    private static let lines = """
        Usr=a
        StartLimitBurst=3
        StartLimitInterval=10
        Enviroment=A=b
        WorkingDir=/opt
        Wants=cron.service
        Description=x
        X-Own=x
        Restart=allways
        Restart=on-abort
        Type=execute
        Type=idle
        LimitNOFILE=64K
        LimitNOFILE=64:128
        LimitMEMLOCK=64Q
        LimitMEMLOCK=64K
        LimitCORE=infinity
        ProtectSystem=stritc
        ProtectSystem=full
        ProtectSystem=TRUE
        ProtectHome=readonly
        ProtectHome=read-only
        ProtectProc=hidden
        ProtectProc=invisible
        NoNewPrivileges=oui
        NoNewPrivileges=On
        PrivateDevices=2
        KillMode=mix
        KillMode=mixed
        RestartSec=10 secondes
        RestartSec=10 seconds
        RestartSec=1min30s
        RestartSec=1.5
        RestartSec=5x
        RestartSec=-1
        TimeoutStopSec=infinity
        TimeoutStopSec=ten
        TimeoutStartSec=1h 5
        WatchdogSec=0
        RemoveIPC yes
        RemoveIPC = yes
        StandardOutput=append:out.log
        StandardOutput=append:/var/log/out.log
        StandardOutput=logfile
        StandardError=journal+console
        StandardInput=tty
        SystemCallFilter=@system-servise
        SystemCallFilter=~@mount @swap
        SystemCallFilter=@system-service:EPERM
        RestrictAddressFamilies=AF_INTE
        RestrictAddressFamilies=~AF_PACKET
        RestrictAddressFamilies=none
        UMask=0999
        UMask=u=rwx
        UMask=22
        LogsDirectoryMode=rwx
        KillSignal=SIGFOO
        KillSignal=INT
        KillSignal=SIGRTMIN+3
        KillSignal=15
        KillSignal=99
        MemoryMax=1Gi
        MemoryMax=1.5G
        MemoryMax=50%
        MemoryHigh=infinity
        TasksMax=many
        TasksMax=20%
        TasksMax=512
        CPUQuota=50
        CPUQuota=150%
        CPUWeight=0
        CPUWeight=100
        CPUWeight=idle
        Nice=30
        Nice=-20
        OOMScoreAdjust=2000
        OOMScoreAdjust=-1000
        OOMPolicy=die
        OOMPolicy=continue
        Environment=COLOUR
        Environment="COLOUR=light blue" B=
        EnvironmentFile=etc/default/x
        EnvironmentFile=-/etc/default/x
        ReadWritePaths=var/lib
        ReadWritePaths=-/var/lib +/srv
        BindPaths=here:/there
        BindPaths=/here:/there
        SyslogLevel=loud
        SyslogLevel=debug
        SyslogFacility=local7
        NotifyAccess=everyone
        NotifyAccess=exec
        IOSchedulingClass=besteffort
        IOSchedulingClass=best-effort
        CPUSchedulingPolicy=slow
        CPUSchedulingPolicy=batch
        LogRateLimitBurst=x
        LogRateLimitBurst=100
        DevicePolicy=open
        DevicePolicy=closed
        KeyringMode=secret
        KeyringMode=private
        CollectMode=inactive
        MemoryKSM=yes
        RestartMode=direct
        """.split(separator: "\n").map(String.init)

    /// What only the newer systemd of Debian 13 takes.
    private static let newer: Set = ["MemoryKSM=yes", "RestartMode=direct"]

    @Test func `the same lines are passed over`() async throws {
        let theirs = try await Self.theirs()
        let ours = try await Self.ours()
        let differing = Self.lines.indices.filter { index in
            !Self.newer.contains(Self.lines[index]) && theirs.contains(index) != ours.contains(index)
        }
        #expect(theirs.count > 40)
        #expect(differing.map { "\(Self.lines[$0]): systemd \(theirs.contains($0)), we \(ours.contains($0))" } == [])
    }

    /// Each unit has one of the lines at its end, which is the sixth.
    private static func unit(_ index: Int) -> String {
        "[Unit]\nDescription=x\n\n[Service]\nExecStart=/bin/true\n\(lines[index])\n"
    }

    private static func name(_ index: Int) -> String { "line\(index).service" }

    private static func theirs() async throws -> Set<Int> {
        try await TemporaryFolder.with { folder in
            var paths: [String] = []
            for index in lines.indices {
                let path = folder.path.appending(name(index)).string
                try Data(unit(index).utf8).write(to: URL(fileURLWithPath: path))
                paths.append(path)
            }
            let verify = Tool(
                .named("systemd-analyze"), ["verify", "--man=no"] + paths, package: "systemd", acceptedExits: [0, 1])
            let told = try await verify.run().errorTail
            return Set(lines.indices.filter { told.contains("/\(name($0)):6:") })
        }
    }

    private static func ours() async throws -> Set<Int> {
        var passedOver: Set<Int> = []
        for index in lines.indices {
            var package = SamplePackage()
            package.addFile("usr/lib/systemd/system/\(name(index))", unit(index))
            let found = try await package.findings(ServiceChecks.all)
            let tags: Set = ["service-setting-ignored", "service-setting-unknown", "service-account-setting-lost"]
            if found.contains(where: { tags.contains($0.tag.name) && $0.line == 6 }) { passedOver.insert(index) }
        }
        return passedOver
    }
}
