/// A CPython on Linux that a package brings wheels for.
public struct PythonTarget: Sendable, Hashable {
    /// N of Python 3.N.
    public let minor: Int
    /// The processor.
    public let architecture: WheelArchitecture

    /// The newest glibc 2.N that a wheel may ask for: Debian 12's, the oldest Debian that packages are made for.
    public static let glibcCeiling = 36

    /// Takes a Python such as `3.11`.
    ///
    /// - Throws: ``WheelError/badPythonVersion(_:)`` for anything but 3.N.
    public init(version: String, architecture: WheelArchitecture) throws(WheelError) {
        let parts = version.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0] == "3", let minor = Int(parts[1]), (0..<1000).contains(minor),
            String(minor) == parts[1]
        else { throw .badPythonVersion(version) }
        self.minor = minor
        self.architecture = architecture
    }

    /// Such as `3.11`.
    public var version: String { "3.\(minor)" }
    /// The ABI's tag (PEP 425), such as `cp311`.
    public var abi: String { "cp3\(minor)" }
    /// What a folder of this target's own is called, such as `cp311-amd64`.
    public var folderName: String { "\(abi)-\(architecture.rawValue)" }

    /// Platform tags (PEP 600), the best first: the newest glibc, with the older names of the same policies.
    public var platforms: [String] {
        let legacy = [17: "manylinux2014", 12: "manylinux2010", 5: "manylinux1"]
        let policies = stride(from: Self.glibcCeiling, through: architecture.oldestGlibc, by: -1)
        let manylinux = policies.flatMap { minor in
            ["manylinux_2_\(minor)", legacy[minor]].compactMap { $0 }
        }
        return (manylinux + ["linux"]).map { "\($0)_\(architecture.machine)" }
    }

    /// Every tag that this Python can use, the best first, in the order of PyPA's `packaging.tags`, which pip follows.
    public var tags: [WheelTag] {
        var tags = [abi, "abi3", "none"].flatMap { abi in
            platforms.map { WheelTag(python: self.abi, abi: abi, platform: $0) }
        }
        let older = stride(from: minor - 1, through: 2, by: -1)
        tags += older.flatMap { old in platforms.map { WheelTag(python: "cp3\(old)", abi: "abi3", platform: $0) } }
        let pythons = ["py3\(minor)", "py3"] + stride(from: minor - 1, through: 0, by: -1).map { "py3\($0)" }
        tags += pythons.flatMap { python in platforms.map { WheelTag(python: python, abi: "none", platform: $0) } }
        tags.append(WheelTag(python: abi, abi: "none", platform: "any"))
        return tags + pythons.map { WheelTag(python: $0, abi: "none", platform: "any") }
    }
}

extension PythonTarget: CustomStringConvertible {
    /// Such as `Python 3.11 on amd64`.
    public var description: String { "Python \(version) on \(architecture.rawValue)" }
}
