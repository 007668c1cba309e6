/// What a wheel runs on (PEP 425): one Python, one ABI, one platform.
public struct WheelTag: Sendable, Hashable, CustomStringConvertible {
    /// Such as `cp311` or `py3`.
    public let python: String
    /// Such as `cp311`, `abi3` or `none`.
    public let abi: String
    /// Such as `manylinux_2_17_x86_64` or `any`.
    public let platform: String

    /// Describes a tag.
    public init(python: String, abi: String, platform: String) {
        self.python = python
        self.abi = abi
        self.platform = platform
    }

    /// As in a wheel's name: `cp311-abi3-manylinux_2_17_x86_64`.
    public var description: String { "\(python)-\(abi)-\(platform)" }

    /// Whether one file serves every Python that can use it: pure, or made for the stable ABI (PEP 384).
    var isSharedByPythons: Bool { abi == "abi3" || (abi == "none" && python.hasPrefix("py")) }
}
