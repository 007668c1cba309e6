internal import PackageLint
@testable import ServiceLint

/// Cases of keys, values and sections that systemd does not take.
enum ServiceSettingCases {
    static let all: [TagCase] = unknown + ignored + sockets

    private static let unit = ServiceCases.unit
    private static let socket = ServiceCases.socket

    /// A line in [Service] in place of RestartSec=, and its good neighbour.
    private static func setting(_ tag: PackageLint.Tag, _ bad: String, _ good: String) -> TagCase {
        .service(
            tag, bad, fires: { $0.edit(unit, "RestartSec=10", bad) },
            silent: { $0.edit(unit, "RestartSec=10", good) })
    }

    private static let unknown: [TagCase] = [
        setting(UnitKeyRule.unknown, "Restartsec=10", "X-Restartsec=10"),
        setting(UnitKeyRule.unknown, "Enviroment=A=b", "Environment=A=b"),
        setting(UnitKeyRule.unknown, "WorkingDir=/opt", "TimeoutStartSec=90"),
        setting(UnitKeyRule.unknown, "Wants=cron.service", "StartLimitBurst=3"),
        setting(UnitKeyRule.unknown, "User=sample\nUsr=sample", "User=sample"),
        .service(
            UnitKeyRule.unknown, "a section", fires: { $0.edit(unit, "[Install]", "[Socket]\nBacklog=5\n[Install]") },
            silent: { $0.edit(unit, "[Install]", "[X-Socket]\nBacklog=5\n[Install]") }),
        .service(
            UnitKeyRule.account, fires: { $0.edit(unit, "User=sample", "Usr=sample") },
            silent: { $0.edit(unit, "User=sample", "User=sample\nUsr=sample") }),
        .service(
            UnitKeyRule.account, "in another section",
            fires: {
                $0.edit(unit, "User=sample\n", "")
                $0.edit(unit, "[Unit]", "[Unit]\nUser=sample")
            }),
        .service(
            UnitKeyRule.newer, fires: { $0.edit(unit, "RestartSec=10", "RestartSteps=3") },
            silent: {
                $0.edit(unit, "RestartSec=10", "RestartSteps=3")
                $0.removeTree("opt/sample/lib/cp311")
            }),
    ]

    private static let ignored: [TagCase] = [
        setting(UnitValueRule.ignored, "ProtectHome=readonly", "ProtectHome=read-only"),
        setting(UnitValueRule.ignored, "Restart=on-failur", "Restart=always"),
        setting(UnitValueRule.ignored, "Type=execute", "Type=exec"),
        setting(UnitValueRule.ignored, "RemoveIPC=oui", "RemoveIPC=True"),
        setting(UnitValueRule.ignored, "KillMode=mix", "KillMode=mixed"),
        setting(UnitValueRule.ignored, "RestartSec=10 secondes", "RestartSec=1min 10 seconds"),
        setting(UnitValueRule.ignored, "RemoveIPC yes", "# RemoveIPC yes"),
        setting(UnitValueRule.ignored, "StandardOutput=file", "StandardOutput=append:/var/log/sample/out.log"),
        setting(UnitValueRule.ignored, "SystemCallFilter=@system-servise", "SystemCallFilter=~@mount:EPERM @swap"),
        setting(UnitValueRule.ignored, "RestrictAddressFamilies=AF_INTE", "RestrictAddressFamilies=~AF_PACKET"),
        setting(UnitValueRule.ignored, "UMask=0999", "UMask=0027"),
        setting(UnitValueRule.ignored, "KillSignal=SIGFOO", "KillSignal=SIGRTMIN+3"),
        setting(UnitValueRule.ignored, "MemoryMax=1Gi", "MemoryMax=1.5G"),
        setting(UnitValueRule.ignored, "LimitNOFILE=64K", "LimitNOFILE=1024:65536"),
        setting(UnitValueRule.ignored, "LimitMEMLOCK=64Q", "LimitMEMLOCK=64M"),
        setting(UnitValueRule.ignored, "TasksMax=many", "TasksMax=20%"),
        setting(UnitValueRule.ignored, "CPUQuota=50", "CPUQuota=150%"),
        setting(UnitValueRule.ignored, "CPUWeight=0", "CPUWeight=idle"),
        setting(UnitValueRule.ignored, "Nice=30", "Nice=-5"),
        setting(UnitValueRule.ignored, "OOMScoreAdjust=2000", "OOMScoreAdjust=-1000"),
        setting(UnitValueRule.ignored, "Environment=COLOUR", "Environment=\"COLOUR=light blue\" B="),
        setting(UnitValueRule.ignored, "ReadWritePaths=var/lib", "ReadWritePaths=-/var/lib"),
        setting(UnitValueRule.ignored, "LimitFSIZE=big", "LimitFSIZE=infinity"),
        setting(UnitValueRule.ignored, "LogRateLimitBurst=x", "LogRateLimitBurst=100"),
    ]

    private static let sockets: [TagCase] = [
        .service(
            SocketListenRule.nowhere, fires: { $0.edit(socket, "ListenStream=", "ListenStrem=") },
            silent: { $0.edit(socket, "ListenStream=127.0.0.1:8001", "ListenSequentialPacket=/run/sample") }),
        .service(
            SocketListenRule.service, fires: { $0.edit(socket, "[Socket]", "[Socket]\nService=sampel.service") },
            silent: { $0.edit(socket, "[Socket]", "[Socket]\nService=sample.service") }),
    ]
}
