/// The name of a wheel taken apart (PEP 427): `NAME-VERSION[-BUILD]-PYTHON-ABI-PLATFORM.whl`.
public struct WheelFilename: Sendable, Hashable {
    /// The whole name.
    public let text: String
    /// The distribution.
    public let name: DistributionName
    /// Its version.
    public let version: PEP440Version
    /// The build tag, which only breaks ties.
    public let build: String?
    /// Every tag that the compressed sets of the name stand for.
    public let tags: [WheelTag]

    /// Takes the name of a wheel, or nothing.
    public init?(_ text: String) {
        guard text.hasSuffix(".whl"), !text.contains("/") else { return nil }
        let parts = text.dropLast(4).split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 5 || parts.count == 6, let name = DistributionName(parts[0]),
            let version = PEP440Version(parts[1])
        else { return nil }
        self.text = text
        self.name = name
        self.version = version
        build = parts.count == 6 ? String(parts[2]) : nil
        if let build { guard build.first?.isASCII == true, build.first?.isNumber == true else { return nil } }
        let sets = parts.suffix(3).map { $0.split(separator: ".", omittingEmptySubsequences: false).map(String.init) }
        guard sets.allSatisfy({ $0.allSatisfy { !$0.isEmpty } }), sets.map(\.count).reduce(1, *) <= 1000 else {
            return nil
        }
        tags = sets[0].flatMap { python in
            sets[1].flatMap { abi in
                sets[2].map { WheelTag(python: python, abi: abi, platform: $0) }
            }
        }
    }

    /// How well the wheel fits `target`: the place of its best tag in the target's list, 0 the best; nil if it does not.
    public func rank(for target: PythonTarget) -> Int? {
        rank(among: target.tags)
    }

    func rank(among ranked: [WheelTag]) -> Int? {
        let own = Set(tags)
        return ranked.firstIndex { own.contains($0) }
    }

    /// Whether one file serves all Pythons that can use it.
    var isSharedByPythons: Bool { tags.contains(where: \.isSharedByPythons) }
}

extension WheelFilename: CustomStringConvertible {
    /// The whole name.
    public var description: String { text }
}
