import PackageLint
import PythonWheels
import ServiceLint

extension DistributionSummary {
    /// Every distribution once, with all the folders of Pythons that it lies in.
    static func all(_ outline: ServiceOutline, in files: PackagedFiles) -> [DistributionSummary] {
        let groups = Dictionary(grouping: outline.distributions) { "\(key($0.name)) \($0.version)" }
        return groups.values.compactMap { DistributionSummary($0, files) }.sorted {
            (key($0.name), $0.version) < (key($1.name), $1.version)
        }
    }

    /// The name as PEP 503 compares it.
    static func key(_ name: String) -> String { DistributionName(name)?.normalized ?? name }

    private init?(_ parts: [ServiceOutline.Distribution], _ files: PackagedFiles) {
        guard let first = parts.first else { return nil }
        let paths = Set(parts.flatMap(\.files))
        let present = paths.compactMap { files[$0] }.filter(\.isFile)
        self.init(
            name: first.name, version: first.version,
            pythons: Set(parts.map { $0.root.split(separator: "/").last.map(String.init) ?? "" }).sorted(),
            tags: Set(parts.flatMap(\.tags)).sorted(), files: present.count,
            bytes: present.reduce(0) { $0.addingClamped($1.ownBytes) })
    }
}
