import BootTesting
import SystemPackage

/// Packages that differ from the tested one in a way that a scenario needs, made once and shared by all scenarios.
actor PackageVariants {
    private let package: TestedPackage
    private let folder: FilePath
    private var made: [PackageVariant: Task<FilePath, any Error>] = [:]
    private var unpacked: Task<FilePath, any Error>?

    init(_ package: TestedPackage, in folder: FilePath) {
        self.package = package
        self.folder = folder
    }

    /// The file of a variant.
    func file(_ variant: PackageVariant) async throws -> FilePath {
        if let task = made[variant] { return try await value(of: task) }
        let unpacked = unpacked ?? Task { [package, folder] in try await Self.unpack(package, in: folder) }
        self.unpacked = unpacked
        let task = Task { [package, folder] in
            let tree = try await withTaskCancellationHandler {
                try await unpacked.value
            } onCancel: {
                unpacked.cancel()
            }
            return try await Self.make(variant, of: tree, package, in: folder)
        }
        made[variant] = task
        return try await value(of: task)
    }

    /// Waits for a package; who is cancelled cancels its making, since then nobody wants any package any more.
    private func value(of task: Task<FilePath, any Error>) async throws -> FilePath {
        try await withTaskCancellationHandler {
            try await task.value
        } onCancel: {
            task.cancel()
        }
    }

    private static func unpack(_ package: TestedPackage, in folder: FilePath) async throws -> FilePath {
        let tree = folder.appending("tree")
        try await HostCommand(
            ["dpkg-deb", "--raw-extract", package.file.string, tree.string], limit: .seconds(300)
        ).run().succeeded()
        return tree
    }

    private static func make(
        _ variant: PackageVariant, of tree: FilePath, _ package: TestedPackage, in folder: FilePath
    ) async throws -> FilePath {
        let place = folder.appending(variant.name)
        let target = place.appending("\(package.facts.name).deb")
        let script = """
            set -e
            mkdir "$2"
            cp -a --reflink=auto "$1" "$2/tree"
            cd "$2/tree"
            sed -i 's/^Version: .*/Version: \(variant.version(of: package.facts.version))/' DEBIAN/control
            \(variant.script)
            dpkg-deb --root-owner-group -Znone --build "$2/tree" "$3" >/dev/null
            rm -r "$2/tree"
            """
        try await HostCommand(
            ["sh", "-c", script, "sh", tree.string, place.string, target.string], limit: .seconds(300),
            shown: ["repack", package.file.string]
        ).run().succeeded()
        return target
    }
}
