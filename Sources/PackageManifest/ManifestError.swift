/// Every fault that one reading of a manifest found, in the order of their places.
public struct ManifestError: Error, Equatable, Sendable {
    /// The faults; never empty.
    public let faults: [ManifestFault]

    /// Takes the faults as they are.
    public init(faults: [ManifestFault]) {
        self.faults = faults
    }
}

extension ManifestError: CustomStringConvertible {
    /// The faults, one after another.
    public var description: String { faults.map(\.description).joined(separator: "\n") }
}
