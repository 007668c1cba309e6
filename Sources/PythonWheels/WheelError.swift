public import ExternalTools
public import SystemPackage

/// Everything that can go wrong between a lock file and the expanded wheels.
public enum WheelError: Error, Sendable, Equatable {
    /// A Python that is not 3.N.
    case badPythonVersion(String)
    /// A marker that PEP 508 does not allow, or that asks for what only the server knows.
    case marker(text: String, reason: String)
    /// Everything that is wrong with a lock file.
    case lock(file: FilePath, faults: [LockFault])
    /// Wheels that the cache does not have, and the network must not be used.
    case notCached(wheels: [WantedWheel], cache: FilePath)
    /// The index or a download could not be reached.
    case noNetwork(wheel: WantedWheel, reason: String, cache: FilePath)
    /// The index has no wheel for this Python and processor.
    case noWheel(WantedWheel)
    /// What came is not what the lock names.
    case hashMismatch(wheel: WantedWheel, expected: [SHA256Hash], got: SHA256Hash)
    /// A wheel in the cache is not what the lock names, and the network must not be used.
    case damagedCacheEntry(file: FilePath, expected: [SHA256Hash], got: SHA256Hash)
    /// pip failed for another reason, or could not be run.
    case pip(ToolError)
    /// A wheel that may not be installed.
    case wheel(file: String, fault: WheelFault)
    /// Two wheels bring different files to the same place.
    case collision(path: String, root: String, wheels: [String])
    /// One package lies in two folders of Python's path, which sees only the first.
    case splitPackage(name: String, wheels: [String], roots: [String])
    /// Two targets of different processors cannot share folders.
    case mixedArchitectures
    /// The folder to expand into holds something already.
    case folderInUse(FilePath)
    /// The system did not let us read.
    case cannotRead(path: FilePath, reason: String)
    /// The system did not let us write.
    case cannotWrite(path: FilePath, reason: String)
    /// The task was cancelled.
    case cancelled
}

/// A locked distribution for one Python.
public struct WantedWheel: Sendable, Hashable, CustomStringConvertible {
    /// Name and version as in the lock: `uvloop==0.21.0`.
    public let requirement: String
    /// The Python.
    public let target: PythonTarget

    /// Describes what is wanted.
    public init(requirement: String, target: PythonTarget) {
        self.requirement = requirement
        self.target = target
    }

    /// Such as `uvloop==0.21.0 for Python 3.11 on amd64`.
    public var description: String { "\(requirement) for \(target)" }
}
