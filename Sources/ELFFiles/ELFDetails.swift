/// What a check of an ELF file wants to know beyond ``ELFFile``: sections, segments' flags, dynamic flags, imports.
///
/// Reading never fails: what could be read of a damaged file is there, and ``faults`` says what could not.
public struct ELFDetails: Sendable, Hashable {
    /// The processor; nil if the header is damaged.
    public internal(set) var machine: ELFMachine?
    /// Object file, program or library; nil if the header is damaged.
    public internal(set) var kind: ELFFile.Kind?
    /// The names of all sections; empty where the section headers were cut off.
    public internal(set) var sections: Set<String> = []
    /// Where the sections with instructions lie in the file; they may overlap, or lie behind its end.
    public internal(set) var code: [Range<Int>] = []
    /// Whether there is a `.symtab`, which `strip` takes away.
    public internal(set) var hasSymbolTable = false
    /// `p_flags` of PT_GNU_STACK (1 execute, 2 write, 4 read); nil without that segment.
    public internal(set) var stackFlags: UInt32?
    /// Whether there is a PT_GNU_RELRO.
    public internal(set) var hasReadOnlyRelocations = false
    /// Whether there is a PT_DYNAMIC and the file holds nothing of it, as in the debug half of a library.
    public internal(set) var hasEmptyDynamicSegment = false
    /// PT_INTERP.
    public internal(set) var interpreter: String?
    /// DT_NEEDED, in the file's order.
    public internal(set) var needed: [String] = []
    /// The versions that must be there, by the library that has to define them; empty where they cannot be read.
    public internal(set) var versionNeeds: [ELFFile.VersionNeed] = []
    /// DT_SONAME.
    public internal(set) var soname: String?
    /// DT_RPATH, split at colons.
    public internal(set) var rpath: [String] = []
    /// DT_RUNPATH, split at colons.
    public internal(set) var runpath: [String] = []
    /// Whether all symbols are resolved at the start (DT_BIND_NOW, DF_BIND_NOW, DF_1_NOW), as `-z now` has it.
    public internal(set) var isBoundNow = false
    /// Whether it is a program that may be loaded anywhere (DF_1_PIE).
    public internal(set) var isPositionIndependentProgram = false
    /// Whether the loader must write into the code (DT_TEXTREL).
    public internal(set) var hasTextRelocations = false
    /// DT_DEBUG, which the linker puts into programs.
    public internal(set) var hasDebugEntry = false
    /// The C symbols of `.dynsym` that others must define; mangled names of C++ and Rust are left out.
    public internal(set) var imports: Set<String> = []
    /// What contradicts the format.
    public internal(set) var faults: [String] = []

    /// Reads an ELF file from memory.
    public init(bytes: [UInt8]) {
        do throws(ELFError) {
            let parser = try ELFParser(ELFSource(bytes: bytes, name: "the file"))
            machine = parser.machine
            kind = parser.fileKind
            var reading = ELFDetailsReading(parser: parser, details: self)
            reading.read()
            self = reading.details
        } catch {
            faults = [error.description]
        }
    }

}
