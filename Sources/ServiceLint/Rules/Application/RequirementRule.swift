import PackageLint
import PythonWheels

/// What the shipped libraries require of each other, for every supported Python.
struct RequirementRule: ServiceRule {
    static let missing = Tag(
        "python-requirement-missing", .error, "A shipped library requires another that is not shipped.",
        advice: """
            The environment sees nothing but the package's own libraries and Python's standard library. Add the missing \
            one to the lock file: pip-compile does, for each Python, when it is asked for all of them.
            """,
        source: "PEP 508; core metadata, Requires-Dist")
    static let version = Tag(
        "python-requirement-version", .warning, "A shipped library requires another version of a second one.",
        advice: "It may work, but nobody has tried it. Lock versions that fit each other.",
        source: "PEP 440; core metadata, Requires-Dist")
    static let python = Tag(
        "python-library-for-other-python", .warning,
        "A shipped library does not support a Python that the package does.",
        advice: "Lock a version whose Requires-Python fits, or take the Python out of those that the package supports.",
        source: "core metadata, Requires-Python")

    static let tags = [missing, version, python]

    func check(_ machine: InstalledMachine, _ findings: inout Findings) {
        guard machine.python.isClosed else { return }
        let architecture: WheelArchitecture = machine.package.control["Architecture"] == "arm64" ? .arm64 : .amd64
        var faults: [Fault: [String]] = [:]
        for libraries in machine.python.all {
            guard let target = try? PythonTarget(version: libraries.version, architecture: architecture) else {
                continue
            }
            for fault in Self.faults(libraries, target) { faults[fault, default: []].append(libraries.version) }
        }
        for (fault, versions) in faults.sorted(by: { ($0.key.path, $0.key.context) < ($1.key.path, $1.key.context) }) {
            findings.add(
                fault.tag, fault.context, at: fault.path,
                because: fault.reason + " This concerns Python \(versions.joined(separator: ", ")).")
        }
    }

    private struct Fault: Hashable {
        let tag: Tag
        let context: String
        let path: String
        let reason: String
    }

    private static func faults(_ libraries: PythonLibraries, _ target: PythonTarget) -> [Fault] {
        let extras = wantedExtras(libraries, target)
        return libraries.distributions.flatMap { distribution -> [Fault] in
            guard let metadata = distribution.metadata else { return [] }
            let wanted = extras[metadata.name] ?? []
            let requirements = metadata.requiresDist.compactMap(DistributionRequirement.init)
            return requirements.filter { $0.applies(to: target, extras: wanted) }.compactMap {
                fault($0, distribution, libraries)
            } + pythonFault(distribution, metadata, target)
        }
    }

    /// The extras that other libraries ask for: `uvicorn[standard]`.
    private static func wantedExtras(
        _ libraries: PythonLibraries, _ target: PythonTarget
    ) -> [DistributionName: Set<String>] {
        var extras: [DistributionName: Set<String>] = [:]
        for metadata in libraries.distributions.compactMap(\.metadata) {
            for requirement in metadata.requiresDist.compactMap(DistributionRequirement.init)
            where requirement.applies(to: target, extras: []) {
                extras[requirement.name, default: []].formUnion(requirement.extras)
            }
        }
        return extras
    }

    private static func fault(
        _ requirement: DistributionRequirement, _ distribution: InstalledDistribution, _ libraries: PythonLibraries
    ) -> Fault? {
        let path = "\(distribution.folder)/METADATA"
        guard let found = libraries.distribution(requirement.name) else {
            return Fault(
                tag: missing, context: "\(distribution.title) requires \(requirement.text)", path: path,
                reason: "\(distribution.title) requires \(requirement.text), and no library of that name is shipped.")
        }
        guard let text = found.metadata?.version, let version = PEP440Version(text),
            !requirement.specifiers.allSatisfy({ $0.allows(version) })
        else { return nil }
        return Fault(
            tag: Self.version, context: "\(distribution.title) requires \(requirement.text), not \(text)", path: path,
            reason: "\(distribution.title) requires \(requirement.text), and \(found.title) is shipped.")
    }

    private static func pythonFault(
        _ distribution: InstalledDistribution, _ metadata: WheelMetadata, _ target: PythonTarget
    ) -> [Fault] {
        guard let text = metadata.requiresPython, let specifiers = VersionSpecifier.list(text),
            // A patch release that no Python has reached yet: only the bounds on 3.N count.
            let version = PEP440Version("\(target.version).99"), !specifiers.allSatisfy({ $0.allows(version) })
        else { return [] }
        return [
            Fault(
                tag: python, context: "\(distribution.title) requires Python \(text)",
                path: "\(distribution.folder)/METADATA",
                reason: "\(distribution.title) says Requires-Python: \(text).")
        ]
    }
}
