public import SystemPackage

/// What an ELF file says about itself, as far as a package needs to know it.
///
/// Any bytes may be given: every offset is checked against the file, every table is bounded, and what contradicts the
/// format is an error. The layout is that of the System V ABI (gABI 4) with GNU's symbol versions (LSB Core, "Symbol
/// Versioning").
public struct ELFFile: Sendable, Hashable {
    /// `e_type`.
    public enum Kind: Sendable, Hashable {
        case relocatable
        case executable
        /// A shared library, or an executable that may be loaded anywhere.
        case shared
        case core
        /// A type that is none of the four.
        case other(UInt16)
    }

    /// The processor that it was made for.
    public internal(set) var machine: ELFMachine
    /// Object file, program or library.
    public internal(set) var kind: Kind
    /// DT_NEEDED: the libraries that the loader must find, in the file's order.
    public internal(set) var needed: [String] = []
    /// DT_SONAME: the name under which others need this library.
    public internal(set) var soname: String?
    /// DT_RPATH, split at colons.
    public internal(set) var rpath: [String] = []
    /// DT_RUNPATH, split at colons.
    public internal(set) var runpath: [String] = []
    /// The versions that must be there, by the library that has to define them (`.gnu.version_r`), in the file's order.
    public internal(set) var versionNeeds: [VersionNeed] = []
    /// PT_INTERP: the program loader that an executable asks for.
    public internal(set) var interpreter: String?
    /// Whether there is a `.symtab`, which `strip` takes away.
    public internal(set) var hasSymbolTable = false

    /// The versions that one library must define.
    public struct VersionNeed: Sendable, Hashable {
        /// The library, such as `libc.so.6`.
        public let library: String
        /// Names such as `GLIBC_2.17`.
        public let versions: [String]

        /// Describes a need.
        public init(library: String, versions: [String]) {
            self.library = library
            self.versions = versions
        }
    }

    /// The four bytes that every ELF file begins with.
    public static let magic: [UInt8] = [0x7F, 0x45, 0x4C, 0x46]

    /// Reads an ELF file from memory; `name` is what errors call it.
    public init(bytes: [UInt8], name: String) throws(ELFError) {
        self = try ELFParser(ELFSource(bytes: bytes, name: name)).parse()
    }

    /// Reads the headers and tables of the ELF file at `path`.
    public init(path: FilePath) throws(ELFError) {
        self = try ELFSource.reading(path) { source throws(ELFError) in try ELFParser(source).parse() }
    }

    init(machine: ELFMachine, kind: Kind) {
        self.machine = machine
        self.kind = kind
    }
}
