import DebianPackage
import PackageLint
import PythonWheels

/// The Pythons that a package is made for, with its libraries.
struct PythonInstallation: Sendable {
    /// One a supported Python; empty if the package brings no libraries of its own.
    let all: [PythonLibraries]
    /// Minor versions that the field Depends allows; empty where it sets no upper bound.
    let allowedMinors: [Int]
    /// Minor versions with a folder of their own among the libraries.
    let folders: [Int]
    /// The folder that holds them, without a first slash; nil where there is none.
    let library: String?
    /// Whether nothing from outside the package can be imported but the standard library.
    let isClosed: Bool

    /// The Pythons that are thought of.
    private static let minors = 9...20

    init(_ package: CheckedPackage, _ bootstrap: VenvBootstrap?, _ dependencies: Dependencies) {
        let library = bootstrap.map { InstalledFiles.place($0.library) }
        let roots = Self.roots(of: package, library)
        let folders = Self.folders(library, package)
        allowedMinors = Self.allowedMinors(dependencies)
        self.folders = folders
        self.library = library
        isClosed = library != nil
        let minors = library == nil ? [] : Self.minors(folders, allowedMinors, bootstrap)
        all = minors.map { minor in
            let own = roots.filter { root in
                root.path == "\(library ?? "")/cp3\(minor)" || root.path == "\(library ?? "")/common"
            }
            return PythonLibraries(
                minor: minor, roots: own.map(\.path).sorted { $0 > $1 }, distributions: own.flatMap(\.distributions))
        }
    }

    private static func roots(
        of package: CheckedPackage, _ library: String?
    ) -> [(path: String, distributions: [InstalledDistribution])] {
        guard let library else { return [] }
        return package.files.children(of: library).filter(\.isFolder).map { folder in
            let information = package.files.children(of: folder.path).filter {
                $0.isFolder && $0.name.hasSuffix(".dist-info")
            }
            return (folder.path, information.map { InstalledDistribution($0, in: package.files) })
        }
    }

    /// The Pythons that have libraries: those with a folder; where all libraries are common, those that may come.
    private static func minors(_ folders: [Int], _ allowed: [Int], _ bootstrap: VenvBootstrap?) -> [Int] {
        if !folders.isEmpty { return folders }
        if !allowed.isEmpty { return allowed }
        let supported = (bootstrap?.supported ?? []).compactMap { $0.hasPrefix("3.") ? Int($0.dropFirst(2)) : nil }
        return supported.isEmpty ? [11] : supported
    }

    private static func folders(_ library: String?, _ package: CheckedPackage) -> [Int] {
        guard let library else { return [] }
        return package.files.children(of: library).compactMap { file in
            file.isFolder && file.name.hasPrefix("cp3") ? Int(file.name.dropFirst(3)) : nil
        }.sorted()
    }

    private static func allowedMinors(_ dependencies: Dependencies) -> [Int] {
        let bounds = dependencies.relations.filter { $0.alternatives.count == 1 }.compactMap { relation in
            relation.alternatives.first { $0.name.text == "python3" }?.constraint
        }
        guard bounds.contains(where: { $0.comparison == .strictlyEarlier || $0.comparison == .earlierOrEqual }) else {
            return []
        }
        return minors.filter { minor in
            guard let version = try? DebianVersion("3.\(minor).3-1") else { return false }
            return bounds.allSatisfy { allows($0, version) }
        }
    }

    private static func allows(_ bound: Relation.Constraint, _ version: DebianVersion) -> Bool {
        switch bound.comparison {
        case .strictlyEarlier: version < bound.version
        case .earlierOrEqual: version <= bound.version
        case .exactly: version == bound.version
        case .laterOrEqual: version >= bound.version
        case .strictlyLater: version > bound.version
        }
    }

    /// The commands that the environment has, in every supported Python.
    var commands: [String] {
        guard let first = all.first else { return [] }
        let sets = all.map { Set($0.distributions.flatMap(\.commands).map(\.name)) }
        return sets.dropFirst().reduce(Set(first.distributions.flatMap(\.commands).map(\.name))) {
            $0.intersection($1)
        }.sorted()
    }

    /// Every distribution once.
    var distributions: [InstalledDistribution] {
        var seen: Set<String> = []
        return all.flatMap(\.distributions).filter { seen.insert($0.folder).inserted }
    }
}
