public import BootTesting
public import SystemPackage

/// The package that lives through the scenarios.
public struct TestedPackage: Sendable {
    /// The .deb.
    public let file: FilePath
    /// What it says about itself.
    public let facts: PackageFacts

    /// Reads a .deb.
    ///
    /// - Throws: `MachineError` when it is no package of a service.
    public static func read(_ file: FilePath) async throws -> TestedPackage {
        TestedPackage(file: file, facts: try await PackageFacts.read(file))
    }

    /// What apt has to install besides, a relation each.
    ///
    /// The programs that a scenario uses inside come with the package's own relations: Python and nothing else.
    var relations: [String] { facts.relations }
}
