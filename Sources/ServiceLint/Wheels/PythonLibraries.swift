import PackageLint
import PythonWheels

/// What one Python of the package's can import besides its standard library.
struct PythonLibraries: Sendable {
    /// N of 3.N.
    let minor: Int
    /// The folders that Python looks into, in that order, without a first slash.
    let roots: [String]
    /// The distributions in them.
    let distributions: [InstalledDistribution]

    /// `3.11`.
    var version: String { "3.\(minor)" }
    /// The tag of its ABI: `cp311`.
    var tag: String { "cp3\(minor)" }

    /// The distribution of this name.
    func distribution(_ name: DistributionName) -> InstalledDistribution? {
        distributions.first { $0.metadata?.name == name }
    }
}
