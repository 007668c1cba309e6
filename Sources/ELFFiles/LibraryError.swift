/// Everything about a package's ELF files that makes them unfit for it.
public struct LibraryError: Error, Sendable, Equatable {
    /// One thing that is wrong.
    public enum Fault: Sendable, Hashable {
        /// A file for another processor than the package's.
        case wrongMachine(file: String, machine: ELFMachine, wanted: ELFMachine)
        /// A library that neither the package nor a known Debian package brings.
        case unknownLibrary(file: String, library: String)
        /// A version of a known library that no known Debian release has.
        case unknownVersion(file: String, library: String, version: String)
    }

    /// At least one, in the order of the files.
    public let faults: [Fault]
}

extension LibraryError: CustomStringConvertible {
    /// One line a fault.
    public var description: String { faults.map(\.description).joined(separator: "\n") }
}

extension LibraryError.Fault: CustomStringConvertible {
    /// The file, what is wrong with it, and what to do.
    public var description: String {
        switch self {
        case .wrongMachine(let file, let machine, let wanted):
            "\(file) is made for \(machine), not for \(wanted); take the wheel of the wanted architecture"
        case .unknownLibrary(let file, let library):
            "\(file) needs the library \(library), which neither the package nor a known Debian package has; "
                + "take a wheel that bundles it, or add the Debian package to the manifest and report this"
        case .unknownVersion(let file, let library, let version):
            "\(file) needs \(version) of \(library), which no supported Debian release has; "
                + "take a wheel that was built for an older one"
        }
    }
}
