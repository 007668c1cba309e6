import BootTesting
import Foundation
import SystemPackage
import Testing

/// The package that the boot tests install, and the images they install it on.
struct PackageUnderTest: Sendable {
    /// The .deb.
    let file: FilePath
    /// What it says about itself.
    let facts: PackageFacts
    /// Prints the steps.
    let log = StepLog()

    /// Reads the package that VSDEB_PACKAGE names.
    static func read() async throws -> PackageUnderTest {
        let path = try #require(ProcessInfo.processInfo.environment["VSDEB_PACKAGE"], "VSDEB_PACKAGE is not set")
        let file =
            FilePath(path).isAbsolute
            ? FilePath(path)
            : FilePath(FileManager.default.currentDirectoryPath)
                .appending(path)
        return PackageUnderTest(file: file, facts: try await PackageFacts.read(file))
    }

    /// A server on which all that the package needs is installed.
    func preparedImage(_ suite: BootTesting.Suite) async throws -> DebianImage {
        try await image(ImageRecipe(suite, .installed(facts.relations)))
    }

    /// Boots an image and prints how long that takes.
    func boot(_ image: DebianImage, _ body: (BootedMachine) async throws -> Void) async throws {
        let clock = ContinuousClock()
        let start = clock.now
        try await BootedMachine.with(image) { machine in
            print(
                "    \(image.suite) is up after \((clock.now - start).formatted(.units(fractionalPart: .show(length: 1))))"
            )
            try await body(machine)
        }
    }

    private func image(_ recipe: ImageRecipe) async throws -> DebianImage {
        try await log.step("image \(recipe.suite)") {
            try await ImageCache(report: { print($0) }).image(recipe)
        }
    }
}
