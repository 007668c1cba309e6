/// The keys that systemd knows, by section, and what their values are.
///
/// They are what `systemd --dump-configuration-items` of systemd 252 (Debian 12) and 257 (Debian 13) prints, and the
/// given-up keys that both still take in silence. A `+` marks those that 252 does not know.
enum UnitKeyTable {
    /// What services, sockets, mounts and swaps run with (systemd.exec(5)).
    static let execution = """
        absolutePaths: BindPaths BindReadOnlyPaths EnvironmentFile ExecPaths InaccessibleDirectories InaccessiblePaths
        absolutePaths: NoExecPaths ReadOnlyDirectories ReadOnlyPaths ReadWriteDirectories ReadWritePaths RootDirectory
        absolutePaths: RootImage
        addressFamilies: RestrictAddressFamilies
        boolean: CPUSchedulingResetOnFork DynamicUser IgnoreSIGPIPE LockPersonality MemoryDenyWriteExecute
        boolean: NoNewPrivileges PrivateDevices PrivateIPC PrivateNetwork ProtectClock ProtectHostname
        boolean: ProtectKernelLogs ProtectKernelModules ProtectKernelTunables RemoveIPC RestrictRealtime
        boolean: RestrictSUIDSGID RootEphemeral+ SyslogLevelPrefix TTYReset TTYVHangup TTYVTDisallocate
        choice: CPUSchedulingPolicy IOSchedulingClass KeyringMode LogLevelMax PrivateMounts PrivateTmp PrivateUsers
        choice: ProcSubset ProtectControlGroups ProtectHome ProtectProc ProtectSystem RuntimeDirectoryPreserve
        choice: StandardError StandardInput StandardOutput SyslogFacility SyslogLevel UtmpMode
        count: LogRateLimitBurst
        limit: LimitLOCKS LimitNOFILE LimitNPROC LimitRTPRIO LimitSIGPENDING
        limitOfBytes: LimitAS LimitCORE LimitDATA LimitFSIZE LimitMEMLOCK LimitMSGQUEUE LimitRSS LimitSTACK
        mode: CacheDirectoryMode ConfigurationDirectoryMode LogsDirectoryMode RuntimeDirectoryMode StateDirectoryMode
        mode: UMask
        nice: Nice
        oomScore: OOMScoreAdjust
        seconds: LogRateLimitIntervalSec TimeoutCleanSec TimeoutSec
        systemCalls: SystemCallFilter SystemCallLog
        variables: Environment
        other: AmbientCapabilities AppArmorProfile BindLogSockets+ CPUAffinity CPUSchedulingPriority CacheDirectory
        other: Capabilities CapabilityBoundingSet ConfigurationDirectory CoredumpFilter ExecSearchPath
        other: ExtensionDirectories ExtensionImagePolicy+ ExtensionImages Group IOSchedulingPriority IPCNamespacePath
        other: ImportCredential+ LimitCPU LimitNICE LimitRTTIME LoadCredential LoadCredentialEncrypted LogExtraFields
        other: LogFilterPatterns+ LogNamespace LogsDirectory MemoryKSM+ MountAPIVFS MountFlags MountImagePolicy+
        other: MountImages NUMAMask NUMAPolicy NetworkNamespacePath PAMName PassEnvironment Personality PrivatePIDs+
        other: RestrictFileSystems RestrictNamespaces RootHash RootHashSignature RootImageOptions RootImagePolicy+
        other: RootVerity RuntimeDirectory SELinuxContext SecureBits SetCredential SetCredentialEncrypted
        other: SetLoginEnvironment+ SmackProcessLabel StandardInputData StandardInputText StateDirectory
        other: SupplementaryGroups SyslogIdentifier SystemCallArchitectures SystemCallErrorNumber TTYColumns TTYPath
        other: TTYRows TemporaryFileSystem TimerSlackNSec UnsetEnvironment User UtmpIdentifier WorkingDirectory
        """

    /// Resource control, of slices and scopes as well (systemd.resource-control(5)).
    static let resources = """
        boolean: BlockIOAccounting CPUAccounting CoredumpReceive+ IOAccounting IPAccounting MemoryAccounting
        boolean: MemoryZSwapWriteback+ TasksAccounting
        choice: DevicePolicy ManagedOOMMemoryPressure ManagedOOMPreference ManagedOOMSwap
        memory: DefaultMemoryLow DefaultMemoryMin DefaultStartupMemoryLow+ MemoryHigh MemoryLimit MemoryLow MemoryMax
        memory: MemoryMin MemorySwapMax MemoryZSwapMax+ StartupMemoryHigh+ StartupMemoryLow+ StartupMemoryMax+
        memory: StartupMemorySwapMax+ StartupMemoryZSwapMax+
        percentage: CPUQuota
        seconds: MemoryPressureThresholdSec+
        tasks: TasksMax
        weight: CPUWeight IOWeight StartupCPUWeight StartupIOWeight
        other: AllowedCPUs AllowedMemoryNodes BPFProgram BlockIODeviceWeight BlockIOReadBandwidth BlockIOWeight
        other: BlockIOWriteBandwidth CPUQuotaPeriodSec CPUShares Delegate DelegateSubgroup+ DeviceAllow
        other: DisableControllers IODeviceLatencyTargetSec IODeviceWeight IOReadBandwidthMax IOReadIOPSMax
        other: IOWriteBandwidthMax IOWriteIOPSMax IPAddressAllow IPAddressDeny IPEgressFilterPath IPIngressFilterPath
        other: ManagedOOMMemoryPressureDurationSec+ ManagedOOMMemoryPressureLimit MemoryPressureWatch+ NFTSet+
        other: NetClass RestrictNetworkInterfaces Slice SocketBindAllow SocketBindDeny StartupAllowedCPUs
        other: StartupAllowedMemoryNodes StartupBlockIOWeight StartupCPUShares
        """

    /// How processes are ended, of scopes as well (systemd.kill(5)).
    static let killing = """
        boolean: SendSIGHUP SendSIGKILL
        choice: KillMode
        signal: FinalKillSignal KillSignal RestartKillSignal WatchdogSignal
        """

    /// systemd.unit(5), “[Unit] section”.
    static let unit = """
        boolean: AllowIsolate DefaultDependencies IgnoreOnIsolate OnFailureIsolate RefuseManualStart RefuseManualStop
        boolean: StopWhenUnneeded SurviveFinalKillSignal+
        choice: CollectMode FailureAction JobTimeoutAction OnFailureJobMode OnSuccessJobMode StartLimitAction
        choice: SuccessAction
        count: StartLimitBurst
        seconds: JobRunningTimeoutSec JobTimeoutSec StartLimitInterval StartLimitIntervalSec
        other: After AssertACPower AssertArchitecture AssertCPUFeature AssertCPUPressure AssertCPUs AssertCapability
        other: AssertControlGroupController AssertCredential AssertDirectoryNotEmpty AssertEnvironment
        other: AssertFileIsExecutable AssertFileNotEmpty AssertFirstBoot AssertGroup AssertHost AssertIOPressure
        other: AssertKernelCommandLine AssertKernelVersion AssertMemory AssertMemoryPressure AssertNeedsUpdate
        other: AssertOSRelease AssertPathExists AssertPathExistsGlob AssertPathIsDirectory AssertPathIsEncrypted
        other: AssertPathIsMountPoint AssertPathIsReadWrite AssertPathIsSymbolicLink AssertSecurity AssertUser
        other: AssertVirtualization Before BindTo BindsTo ConditionACPower ConditionArchitecture ConditionCPUFeature
        other: ConditionCPUPressure ConditionCPUs ConditionCapability ConditionControlGroupController
        other: ConditionCredential ConditionDirectoryNotEmpty ConditionEnvironment ConditionFileIsExecutable
        other: ConditionFileNotEmpty ConditionFirmware ConditionFirstBoot ConditionGroup ConditionHost
        other: ConditionIOPressure ConditionKernelCommandLine ConditionKernelVersion ConditionMemory
        other: ConditionMemoryPressure ConditionNeedsUpdate ConditionOSRelease ConditionPathExists
        other: ConditionPathExistsGlob ConditionPathIsDirectory ConditionPathIsEncrypted ConditionPathIsMountPoint
        other: ConditionPathIsReadWrite ConditionPathIsSymbolicLink ConditionSecurity ConditionUser
        other: ConditionVirtualization Conflicts Description Documentation FailureActionExitStatus IgnoreOnSnapshot
        other: JobTimeoutRebootArgument JoinsNamespaceOf OnFailure OnSuccess PartOf PropagateReloadFrom
        other: PropagateReloadTo PropagatesReloadTo PropagatesStopTo RebootArgument ReloadPropagatedFrom Requires
        other: RequiresMountsFor RequiresOverridable Requisite RequisiteOverridable SourcePath StopPropagatedFrom
        other: SuccessActionExitStatus Upholds Wants WantsMountsFor+
        """

    /// systemd.unit(5), “[Install] section”.
    static let install = """
        other: Alias Also DefaultInstance RequiredBy UpheldBy+ WantedBy
        """

    /// systemd.service(5).
    static let service = """
        boolean: GuessMainPID NonBlocking PermissionsStartOnly RemainAfterExit RootDirectoryStartOnly
        choice: ExitType FailureAction NotifyAccess OOMPolicy Restart RestartMode+ StartLimitAction
        choice: TimeoutStartFailureMode TimeoutStopFailureMode Type
        count: FileDescriptorStoreMax RestartSteps+ StartLimitBurst
        seconds: RestartMaxDelaySec+ RestartSec RuntimeMaxSec RuntimeRandomizedExtraSec StartLimitInterval
        seconds: TimeoutAbortSec TimeoutStartSec TimeoutStopSec WatchdogSec
        signal: ReloadSignal+
        other: BusName BusPolicy ExecCondition ExecReload ExecStart ExecStartPost ExecStartPre ExecStop ExecStopPost
        other: FileDescriptorStorePreserve+ OpenFile+ PIDFile RebootArgument RestartForceExitStatus
        other: RestartPreventExitStatus Sockets SuccessExitStatus SysVStartPriority USBFunctionDescriptors
        other: USBFunctionStrings
        """

    /// systemd.socket(5).
    static let socket = """
        boolean: Accept Broadcast FlushPending FreeBind KeepAlive NoDelay PassCredentials PassFileDescriptorsToExec+
        boolean: PassPacketInfo PassSecurity RemoveOnStop ReusePort SELinuxContextFromNet Transparent Writable
        choice: BindIPv6Only
        count: Backlog KeepAliveProbes MaxConnections MaxConnectionsPerSource PollLimitBurst+ TriggerLimitBurst
        mode: DirectoryMode SocketMode
        seconds: DeferAcceptSec KeepAliveIntervalSec KeepAliveTimeSec PollLimitIntervalSec+ TriggerLimitIntervalSec
        other: BindToDevice ExecStartPost ExecStartPre ExecStopPost ExecStopPre FileDescriptorName IPTOS IPTTL
        other: ListenDatagram ListenFIFO ListenMessageQueue ListenNetlink ListenSequentialPacket ListenSpecial
        other: ListenStream ListenUSBFunction Mark MessageQueueMaxMessages MessageQueueMessageSize PipeSize Priority
        other: ReceiveBuffer SendBuffer Service SmackLabel SmackLabelIPIn SmackLabelIPOut SocketGroup SocketProtocol
        other: SocketUser Symlinks TCPCongestion Timestamping
        """

    /// systemd.timer(5).
    static let timer = """
        boolean: DeferReactivation+ FixedRandomDelay OnClockChange OnTimezoneChange Persistent RemainAfterElapse
        boolean: WakeSystem
        seconds: AccuracySec OnActiveSec OnBootSec OnStartupSec OnUnitActiveSec OnUnitInactiveSec RandomizedDelaySec
        other: OnCalendar Unit
        """

    /// systemd.path(5).
    static let path = """
        boolean: MakeDirectory
        count: TriggerLimitBurst
        mode: DirectoryMode
        seconds: TriggerLimitIntervalSec
        other: DirectoryNotEmpty PathChanged PathExists PathExistsGlob PathModified Unit
        """

    /// systemd.mount(5).
    static let mount = """
        boolean: ForceUnmount LazyUnmount ReadWriteOnly SloppyOptions
        mode: DirectoryMode
        other: Options Type What Where
        """

    /// systemd.automount(5).
    static let automount = """
        mode: DirectoryMode
        seconds: TimeoutIdleSec
        other: ExtraOptions Where
        """

    /// systemd.swap(5).
    static let swap = """
        other: Options Priority What
        """

    /// systemd.scope(5).
    static let scope = """
        choice: OOMPolicy
        seconds: RuntimeMaxSec RuntimeRandomizedExtraSec TimeoutStopSec
        """
}
