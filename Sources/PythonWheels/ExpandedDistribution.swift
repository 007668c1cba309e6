public import ELFFiles

/// One distribution as it was expanded.
public struct ExpandedDistribution: Sendable, Hashable {
    /// One file.
    public struct File: Sendable, Hashable {
        /// The path below the root.
        public let path: String
        /// Bytes.
        public let size: Int64
        /// 0644, or 0755 where the wheel says executable.
        public let mode: UInt16
        /// What the file says if it is an ELF file.
        public let elf: ELFFile?
    }

    /// The folder that it lies in.
    public let root: WheelRoot
    /// The wheel it came from.
    public let wheel: StoredWheel
    /// What it says about itself.
    public let metadata: WheelMetadata
    /// The texts of its licences and notices, sorted by path.
    public let licenses: [LicenseText]
    /// The console scripts that it declares; none is made here.
    public let consoleScripts: [EntryPoint]
    /// Its files, sorted by path.
    public let files: [File]
    /// Paths in the wheel of what was left out: scripts, headers, documentation, bytecode.
    public let omitted: [String]
}
