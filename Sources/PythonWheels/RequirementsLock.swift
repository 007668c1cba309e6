public import SystemPackage

/// A lock file in pip's format: every distribution by version and hash, for all Pythons and processors at once.
public struct RequirementsLock: Sendable, Hashable {
    /// The file, as errors name it.
    public let file: FilePath
    /// The requirements in the file's order.
    public let requirements: [LockedRequirement]
    /// Options that say where the index is (`--index-url …`), passed on to pip as they are.
    public let indexOptions: [String]

    /// The longest lock that is read, in bytes.
    private static let largest = 64 << 20

    /// Reads the text of a lock.
    ///
    /// - Throws: ``WheelError/lock(file:faults:)`` with every fault.
    public init(text: String, file: FilePath) throws(WheelError) {
        var parser = RequirementsLockParser()
        parser.read(text)
        guard parser.faults.isEmpty else { throw .lock(file: file, faults: parser.faults) }
        self.file = file
        requirements = parser.requirements
        indexOptions = parser.indexOptions
    }

    /// Reads the lock at `path`.
    public init(path: FilePath) throws(WheelError) {
        let bytes = try Files.read(path, limit: Self.largest)
        try self.init(text: String(decoding: bytes, as: UTF8.self), file: path)
    }

    /// What `target` needs: the requirements whose markers hold for it, sorted by name.
    ///
    /// - Throws: ``WheelError/lock(file:faults:)`` where a marker cannot be answered or a distribution is wanted twice.
    public func requirements(for target: PythonTarget) throws(WheelError) -> [LockedRequirement] {
        var faults: [LockFault] = []
        var found: [DistributionName: LockedRequirement] = [:]
        for requirement in requirements {
            do throws(WheelError) {
                guard try requirement.marker?.applies(to: target) ?? true else { continue }
            } catch {
                faults.append(LockFault(line: requirement.line, problem: Self.problem(error)))
                continue
            }
            if let other = found.updateValue(requirement, forKey: requirement.name) {
                let name = requirement.name.written
                faults.append(
                    LockFault(
                        line: requirement.line,
                        problem: .twice(name: name, target: "\(target)", otherLine: other.line)))
            }
        }
        guard faults.isEmpty else { throw .lock(file: file, faults: faults) }
        return found.values.sorted { $0.name < $1.name }
    }

    private static func problem(_ error: WheelError) -> LockFault.Problem {
        guard case .marker(let text, let reason) = error else { return .unexpected("\(error)") }
        return .badMarker(text: text, reason: reason)
    }
}
