/// What booting a Debian takes, asked before anything is begun.
public enum BootRequirements {
    /// Checks that all programs are there and that we are root.
    ///
    /// - Throws: `MachineError.missingTool` or `MachineError.notRoot`, with what to do about it.
    public static func check() throws(MachineError) {
        for tool in HostTool.allCases { try HostTool.require(tool) }
        try HostTool.requireRoot()
    }
}
