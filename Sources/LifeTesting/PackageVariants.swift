import BootTesting
import SystemPackage

/// Packages that differ from the tested one in a way that a scenario needs, made once and shared by all scenarios.
actor PackageVariants {
    private let package: TestedPackage
    private let folder: FilePath
    private var made: [PackageVariant: Task<FilePath, any Error>] = [:]

    init(_ package: TestedPackage, in folder: FilePath) {
        self.package = package
        self.folder = folder
    }

    /// The file of a variant.
    func file(_ variant: PackageVariant) async throws -> FilePath {
        if let task = made[variant] { return try await task.value }
        let task = Task { [package, folder] in try await Self.make(variant, package, in: folder) }
        made[variant] = task
        return try await task.value
    }

    private static func make(
        _ variant: PackageVariant, _ package: TestedPackage, in folder: FilePath
    ) async throws -> FilePath {
        let place = folder.appending(variant.name)
        let target = place.appending("\(package.facts.name).deb")
        let script = """
            set -e
            mkdir "$2"
            dpkg-deb --raw-extract "$1" "$2/tree"
            cd "$2/tree"
            sed -i 's/^Version: .*/Version: \(variant.version(of: package.facts.version))/' DEBIAN/control
            \(variant.script)
            dpkg-deb --root-owner-group -Znone --build "$2/tree" "$3" >/dev/null
            rm -r "$2/tree"
            """
        try await HostCommand(
            ["sh", "-c", script, "sh", package.file.string, place.string, target.string], limit: .seconds(300),
            shown: ["repack", package.file.string]
        ).run().succeeded()
        return target
    }
}
