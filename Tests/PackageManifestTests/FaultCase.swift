import Testing

/// A change of the minimal manifest and the faults that must come of it, and no others.
struct FaultCase: CustomTestStringConvertible, Sendable {
    private let old: String?
    private let new: String
    let faults: [String]

    /// Another text for a part of the minimal manifest.
    static func replacing(_ old: String, _ new: String, _ faults: String...) -> FaultCase {
        FaultCase(old: old, new: new, faults: faults)
    }

    /// Further lines after the minimal manifest, which has 13.
    static func adding(_ new: String, _ faults: String...) -> FaultCase {
        FaultCase(old: nil, new: new, faults: faults)
    }

    /// The changed manifest.
    var manifest: String {
        guard let old else { return SampleProject.minimal + new }
        return SampleProject.minimal.replacing(old, with: new, maxReplacements: 1)
    }

    var testDescription: String { new.debugDescription }

    /// Expects just these faults, each as `line:column: message | remedy`.
    func check(environment: [String: String] = [:]) throws {
        #expect(manifest != SampleProject.minimal, "the change finds nothing to change")
        try SampleProject.with { project in
            #expect(project.faults(manifest, environment: environment) == faults)
        }
    }
}
