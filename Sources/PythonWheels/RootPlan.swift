/// Decides which wheel goes into which folder.
enum RootPlan {
    /// A wheel and the folder that it goes into.
    struct Placement: Sendable, Hashable {
        let root: WheelRoot
        let wheel: StoredWheel
    }

    /// One file that every target takes, and that is not made for one Python, goes into the common folder once.
    ///
    /// Everything else goes into the folders of the targets that take it: a compiled wheel, a distribution that only
    /// some Pythons need, and one of which the Pythons take different files.
    static func placements(_ wheels: [PythonTarget: [StoredWheel]]) -> [Placement] {
        let targets = wheels.keys.sorted { $0.minor < $1.minor }
        var takers: [DistributionName: [StoredWheel]] = [:]
        for target in targets {
            for wheel in wheels[target] ?? [] { takers[wheel.filename.name, default: []].append(wheel) }
        }
        return takers.sorted { $0.key < $1.key }.flatMap { _, taken in
            let isOneFile = Set(taken.map(\.hash)).count == 1 && taken.count == targets.count
            guard isOneFile, let first = taken.first, first.filename.isSharedByPythons else {
                return taken.map { Placement(root: .python($0.target), wheel: $0) }
            }
            return [Placement(root: .common, wheel: first)]
        }
    }
}
